import { Injectable } from '@nestjs/common';
import type { ScheduledJob } from '#jobs';
import { RefreshSectorPayments } from './refresh-sector-payments.js';

/** After the nightly refresh of answers, which it reads. */
@Injectable()
export class RefreshSectorPaymentsJob implements ScheduledJob {
  readonly name = 'RefreshSectorPayments';
  readonly cron = '15 4 * * *';
  readonly timeZone = 'Europe/Paris';

  constructor(private readonly refresh: RefreshSectorPayments) {}

  async run(): Promise<void> {
    await this.refresh.execute();
  }
}
