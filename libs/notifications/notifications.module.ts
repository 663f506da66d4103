import { type DynamicModule, Global, Inject, Logger, Module, type OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '#jobs';
import { DeliveryLog } from './delivery-log/delivery-log.js';
import { Mailbox } from './delivery-log/mailbox.js';
import { ForgetEmails } from './forget-emails/forget-emails.js';
import { ForgetEmailsJob } from './forget-emails/forget-emails.job.js';
import { NOTIFICATIONS_OPTIONS, type NotificationsOptions } from './notifications-options.js';
import { EmailClaims } from './send-email/email-claims.js';
import { KeepingGateway, MailGateway } from './send-email/mail-gateway.js';
import { SendEmail } from './send-email/send-email.js';
import { SendEmailJob } from './send-email/send-email.job.js';
import { SmtpGateway } from './send-email/smtp-gateway.js';

/** In production nobody could confirm an address, and no rated company would be heard. */
const NOBODY_READS =
  'no e-mail leaves: SMTP_URL is not set, so nobody can open an account or be informed of a rating';

const BACKGROUND = [EmailClaims, SendEmail, SendEmailJob, ForgetEmails, ForgetEmailsJob];
const READ = [DeliveryLog, Mailbox];

/** E-mails: queued in the transaction that causes them, sent by the worker, kept in a delivery log. */
@Global()
@Module({})
export class NotificationsModule implements OnModuleInit {
  static forRoot(options: NotificationsOptions): DynamicModule {
    const { smtpUrl } = options;
    return {
      module: NotificationsModule,
      providers: [
        { provide: NOTIFICATIONS_OPTIONS, useValue: options },
        {
          provide: MailGateway,
          useFactory: () => (smtpUrl ? new SmtpGateway(smtpUrl) : new KeepingGateway()),
        },
        ...BACKGROUND,
        ...READ,
      ],
      exports: [...READ, NOTIFICATIONS_OPTIONS],
    };
  }

  constructor(
    @Inject(NOTIFICATIONS_OPTIONS) private readonly options: NotificationsOptions,
    private readonly jobs: JobRegistry,
    private readonly send: SendEmailJob,
    private readonly forget: ForgetEmailsJob,
  ) {}

  onModuleInit(): void {
    this.jobs.addHandler(this.send);
    this.jobs.addSchedule(this.forget);
    if (this.options.smtpUrl === null && this.options.mailbox === 'NOBODY')
      new Logger('Notifications').warn(NOBODY_READS);
  }
}
