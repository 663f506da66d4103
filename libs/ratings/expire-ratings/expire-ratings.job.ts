import { Injectable } from '@nestjs/common';
import type { ScheduledJob } from '#jobs';
import { ExpireRatings } from './expire-ratings.js';

@Injectable()
export class ExpireRatingsJob implements ScheduledJob {
  readonly name = 'ExpireRatings';
  readonly cron = '40 3 * * *';
  readonly timeZone = 'Europe/Paris';

  constructor(private readonly expire: ExpireRatings) {}

  async run(): Promise<void> {
    await this.expire.execute();
  }
}
