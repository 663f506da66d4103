import { Injectable } from '@nestjs/common';
import type { ScheduledJob } from '#jobs';
import { RenewBadges } from './renew-badges.js';

@Injectable()
export class RenewBadgesJob implements ScheduledJob {
  readonly name = 'RenewBadges';
  readonly cron = '50 3 * * *';
  readonly timeZone = 'Europe/Paris';

  constructor(private readonly renew: RenewBadges) {}

  async run(): Promise<void> {
    await this.renew.execute();
  }
}
