import { Injectable } from '@nestjs/common';
import type { JobHandler } from '#jobs';
import { CHARTER_REVIEW_CHANGED, type CharterReviewChanged } from '../review.events.js';
import { TellReview } from './tell-review.js';

@Injectable()
export class TellReviewJob implements JobHandler {
  readonly name = 'TellReview';
  readonly eventType = CHARTER_REVIEW_CHANGED;

  constructor(private readonly tell: TellReview) {}

  async handle(payload: Record<string, unknown>): Promise<void> {
    await this.tell.execute(payload as unknown as CharterReviewChanged['payload']);
  }
}
