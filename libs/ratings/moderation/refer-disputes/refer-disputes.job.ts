import { Injectable } from '@nestjs/common';
import type { ScheduledJob } from '#jobs';
import { ReferDisputes } from './refer-disputes.js';

@Injectable()
export class ReferDisputesJob implements ScheduledJob {
  readonly name = 'ReferDisputes';
  readonly cron = '10 * * * *';
  readonly timeZone = 'Europe/Paris';

  constructor(private readonly refer: ReferDisputes) {}

  async run(): Promise<void> {
    await this.refer.execute();
  }
}
