import { Injectable } from '@nestjs/common';
import type { ScheduledJob } from '#jobs';
import { RemindSignatories } from './remind-signatories.js';

/** Once a day, in the morning. */
@Injectable()
export class RemindSignatoriesJob implements ScheduledJob {
  readonly name = 'RemindSignatories';
  readonly cron = '30 8 * * *';
  readonly timeZone = 'Europe/Paris';

  constructor(private readonly remind: RemindSignatories) {}

  async run(): Promise<void> {
    await this.remind.execute();
  }
}
