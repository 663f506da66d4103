import { Injectable } from '@nestjs/common';
import type { ScheduledJob } from '#jobs';
import { PurgeFiles } from './purge-files.js';

@Injectable()
export class PurgeFilesJob implements ScheduledJob {
  readonly name = 'PurgeFiles';
  readonly cron = '35 * * * *';
  readonly timeZone = 'Europe/Paris';

  constructor(private readonly purge: PurgeFiles) {}

  async run(): Promise<void> {
    await this.purge.execute();
  }
}
