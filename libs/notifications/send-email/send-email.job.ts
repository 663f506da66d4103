import { Injectable } from '@nestjs/common';
import type { JobAttempt, JobHandler } from '#jobs';
import { EMAIL_QUEUED } from '../email/email-queued.event.js';
import { SendEmail } from './send-email.js';

@Injectable()
export class SendEmailJob implements JobHandler {
  readonly name = 'SendEmail';
  readonly eventType = EMAIL_QUEUED;
  readonly lane = 'mail';
  /** 15 s, 30 s, 1 min … up to 8 h apart, 13 to 17 hours in all: a mail server that is down for a night loses nothing. */
  readonly patience = { attempts: 13, firstPauseMs: 15_000 };

  constructor(private readonly sendEmail: SendEmail) {}

  handle({ emailId }: Record<string, unknown>, attempt: JobAttempt): Promise<void> {
    return this.sendEmail.execute(String(emailId), attempt);
  }
}
