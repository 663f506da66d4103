import { Injectable } from '@nestjs/common';
import type { JobHandler } from '#jobs';
import { RATING_CHANGED, type RatingChanged } from '../../ratings.events.js';
import { stepOf } from '../../status/past-tense.js';
import type { ContestStep } from './step-email.js';
import { TellContest } from './tell-contest.js';

const TOLD: readonly string[] = [
  'DISPUTE_ANSWERED',
  'MEDIATION_PROPOSED',
  'MEDIATION_BEGAN',
  'MEDIATION_ENDED',
  'REFERRED',
  'FLAGGED',
  'APPEALED',
] satisfies ContestStep[];

@Injectable()
export class TellContestJob implements JobHandler {
  readonly name = 'TellContest';
  readonly eventType = RATING_CHANGED;

  constructor(private readonly tell: TellContest) {}

  async handle(payload: Record<string, unknown>): Promise<void> {
    const { ratingId, action, by, status, revision } = payload as unknown as RatingChanged['payload'];
    const step = stepOf(action, status);
    if (isTold(step)) await this.tell.execute({ ratingId, step, by, revision });
  }
}

function isTold(step: string): step is ContestStep {
  return TOLD.includes(step);
}
