import { Injectable } from '@nestjs/common';
import type { ScheduledJob } from '#jobs';
import { PublishDueRatings } from './publish-due-ratings.js';

@Injectable()
export class PublishDueRatingsJob implements ScheduledJob {
  readonly name = 'PublishDueRatings';
  readonly cron = '*/5 * * * *';
  readonly timeZone = 'Europe/Paris';

  constructor(private readonly publishDue: PublishDueRatings) {}

  async run(): Promise<void> {
    await this.publishDue.execute();
  }
}
