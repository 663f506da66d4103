import { Injectable } from '@nestjs/common';
import type { ScheduledJob } from '#jobs';
import { ForgetEmails } from './forget-emails.js';

@Injectable()
export class ForgetEmailsJob implements ScheduledJob {
  readonly name = 'ForgetEmails';
  readonly cron = '45 4 * * *';
  readonly timeZone = 'Europe/Paris';

  constructor(private readonly forgetEmails: ForgetEmails) {}

  run(): Promise<void> {
    return this.forgetEmails.execute();
  }
}
