import { Injectable } from '@nestjs/common';
import type { JobHandler } from '#jobs';
import { RATING_CHANGED, type RatingChanged } from '../../ratings.events.js';
import { CloseCases } from './close-cases.js';

@Injectable()
export class CloseCasesJob implements JobHandler {
  readonly name = 'CloseCases';
  readonly eventType = RATING_CHANGED;

  constructor(private readonly closeCases: CloseCases) {}

  async handle(payload: Record<string, unknown>): Promise<void> {
    await this.closeCases.execute((payload as unknown as RatingChanged['payload']).ratingId);
  }
}
