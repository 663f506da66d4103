import { Injectable } from '@nestjs/common';
import type { ScheduledJob } from '#jobs';
import { AdvanceReviews } from './advance-reviews.js';

@Injectable()
export class AdvanceReviewsJob implements ScheduledJob {
  readonly name = 'AdvanceReviews';
  readonly cron = '20 5 * * *';
  readonly timeZone = 'Europe/Paris';

  constructor(private readonly advance: AdvanceReviews) {}

  async run(): Promise<void> {
    await this.advance.execute();
  }
}
