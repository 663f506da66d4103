import { Injectable } from '@nestjs/common';
import type { ScheduledJob } from '#jobs';
import { PurgeEndedSanctions } from './purge-ended-sanctions.js';

/** Before the nightly recomputation of scores, which must no longer see an ended fine. */
@Injectable()
export class PurgeEndedSanctionsJob implements ScheduledJob {
  readonly name = 'PurgeEndedSanctions';
  readonly cron = '5 0 * * *';
  readonly timeZone = 'Europe/Paris';

  constructor(private readonly purge: PurgeEndedSanctions) {}

  async run(): Promise<void> {
    await this.purge.execute();
  }
}
