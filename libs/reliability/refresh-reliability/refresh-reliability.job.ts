import { Injectable } from '@nestjs/common';
import type { ScheduledJob } from '#jobs';
import { RefreshReliability } from './refresh-reliability.js';

@Injectable()
export class RefreshReliabilityJob implements ScheduledJob {
  readonly name = 'RefreshReliability';
  readonly cron = '15 2 * * *';
  readonly timeZone = 'Europe/Paris';

  constructor(private readonly refresh: RefreshReliability) {}

  async run(): Promise<void> {
    await this.refresh.execute();
  }
}
