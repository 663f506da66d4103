import { Injectable } from '@nestjs/common';
import type { ScheduledJob } from '#jobs';
import { AssessMemberships } from './assess-memberships.js';

/** Each night: what signed since, or was left undone at the turn of the quarter, is measured the next morning. */
@Injectable()
export class AssessMembershipsJob implements ScheduledJob {
  readonly name = 'AssessMemberships';
  readonly cron = '40 4 * * *';
  readonly timeZone = 'Europe/Paris';

  constructor(private readonly assess: AssessMemberships) {}

  async run(): Promise<void> {
    await this.assess.execute();
  }
}
