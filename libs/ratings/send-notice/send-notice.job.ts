import { Injectable } from '@nestjs/common';
import type { JobHandler } from '#jobs';
import { RATING_CHANGED, type RatingChanged } from '../ratings.events.js';
import { SendNotice } from './send-notice.js';

@Injectable()
export class SendNoticeJob implements JobHandler {
  readonly name = 'SendNotice';
  readonly eventType = RATING_CHANGED;

  constructor(private readonly sendNotice: SendNotice) {}

  async handle(payload: Record<string, unknown>): Promise<void> {
    const { ratingId, status } = payload as unknown as RatingChanged['payload'];
    if (status === 'SUBMITTED') await this.sendNotice.execute(ratingId);
  }
}
