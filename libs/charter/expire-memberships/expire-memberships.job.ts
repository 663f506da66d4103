import { Injectable } from '@nestjs/common';
import type { ScheduledJob } from '#jobs';
import { ExpireMemberships } from './expire-memberships.js';

/** Each night, before memberships are assessed. */
@Injectable()
export class ExpireMembershipsJob implements ScheduledJob {
  readonly name = 'ExpireMemberships';
  readonly cron = '20 4 * * *';
  readonly timeZone = 'Europe/Paris';

  constructor(private readonly expire: ExpireMemberships) {}

  async run(): Promise<void> {
    await this.expire.execute();
  }
}
