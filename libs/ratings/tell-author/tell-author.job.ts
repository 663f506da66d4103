import { Injectable } from '@nestjs/common';
import type { JobHandler } from '#jobs';
import type { ToldStep } from '../emails/author-email.js';
import { RATING_CHANGED, type RatingChanged } from '../ratings.events.js';
import { stepOf } from '../status/past-tense.js';
import { TellAuthor } from './tell-author.js';

const TOLD: readonly string[] = [
  'NOTICE_RETURNED',
  'REPLIED',
  'DISPUTED',
  'ACKNOWLEDGED',
  'PUBLISHED',
  'HELD',
] satisfies ToldStep[];

@Injectable()
export class TellAuthorJob implements JobHandler {
  readonly name = 'TellAuthor';
  readonly eventType = RATING_CHANGED;

  constructor(private readonly tellAuthor: TellAuthor) {}

  async handle(payload: Record<string, unknown>): Promise<void> {
    const { ratingId, action, status, revision } = payload as unknown as RatingChanged['payload'];
    const step = stepOf(action, status);
    if (isTold(step)) await this.tellAuthor.execute({ ratingId, step, revision });
  }
}

function isTold(step: string): step is ToldStep {
  return TOLD.includes(step);
}
