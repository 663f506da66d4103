import { Injectable } from '@nestjs/common';
import type { ScheduledJob } from '#jobs';
import { SendHeldNotices } from './send-held-notices.js';

@Injectable()
export class SendHeldNoticesJob implements ScheduledJob {
  readonly name = 'SendHeldNotices';
  readonly cron = '25 * * * *';
  readonly timeZone = 'Europe/Paris';

  constructor(private readonly sendHeld: SendHeldNotices) {}

  async run(): Promise<void> {
    await this.sendHeld.execute();
  }
}
