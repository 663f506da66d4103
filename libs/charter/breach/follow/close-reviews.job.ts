import { Injectable } from '@nestjs/common';
import type { JobHandler } from '#jobs';
import { CHARTER_CHANGED, type CharterChanged } from '../../charter.events.js';
import { ENDED } from '../../status/membership-status.js';
import { CloseReviews } from './close-reviews.js';

@Injectable()
export class CloseReviewsJob implements JobHandler {
  readonly name = 'CloseReviews';
  readonly eventType = CHARTER_CHANGED;

  constructor(private readonly close: CloseReviews) {}

  async handle(payload: Record<string, unknown>): Promise<void> {
    const { membershipId, status } = payload as unknown as CharterChanged['payload'];
    if (ENDED.includes(status)) await this.close.execute(membershipId);
  }
}
