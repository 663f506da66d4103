import { Injectable } from '@nestjs/common';
import type { ScheduledJob } from '#jobs';
import { FindSigns } from './find-signs.js';

@Injectable()
export class FindSignsJob implements ScheduledJob {
  readonly name = 'FindSigns';
  readonly cron = '25 */2 * * *';
  readonly timeZone = 'Europe/Paris';

  constructor(private readonly findSigns: FindSigns) {}

  async run(): Promise<void> {
    await this.findSigns.execute();
  }
}
