import { Injectable } from '@nestjs/common';
import type { JobHandler } from '#jobs';
import { RATING_CHANGED, type RatingChanged } from '../ratings.events.js';
import { TellOfProof } from './tell-of-proof.js';

@Injectable()
export class TellOfProofJob implements JobHandler {
  readonly name = 'TellOfProof';
  readonly eventType = RATING_CHANGED;

  constructor(private readonly tell: TellOfProof) {}

  async handle(payload: Record<string, unknown>): Promise<void> {
    const { ratingId, action, status } = payload as unknown as RatingChanged['payload'];
    if (action === 'ADD_EVIDENCE' && status === 'NOTICE_SENT') await this.tell.execute(ratingId);
  }
}
