import { Inject, Injectable, Logger } from '@nestjs/common';
import { parseMailboxAddress } from '../email/mailbox-address.js';
import { withoutSecrets } from '../email/without-secrets.js';
import { NOTIFICATIONS_OPTIONS, type NotificationsOptions } from '../notifications-options.js';
import { renderEmail } from '../render-email/render-email.js';
import { EmailClaims, type ClaimedEmail } from './email-claims.js';
import { MailGateway, type MailMessage } from './mail-gateway.js';
import { MailRefusal } from './mail-refusal.js';

/**
 * Sends one queued e-mail, at least once. The row is claimed before and settled after, so nothing is sent twice while processes live. One
 * gap is left, which SMTP cannot close: the process dies, or the connection breaks, after the server took the message and before we know it. Then
 * the claim runs out and the message is sent again, under the same Message-ID. A notice sent twice is a nuisance; a notice
 * never sent would cost its reader the right of reply.
 */
@Injectable()
export class SendEmail {
  private readonly logger = new Logger('Mail');

  constructor(
    private readonly claims: EmailClaims,
    private readonly gateway: MailGateway,
    @Inject(NOTIFICATIONS_OPTIONS) private readonly options: NotificationsOptions,
  ) {}

  /** @throws MailRefusal when it is worth trying again: not after a permanent refusal, nor after the last attempt. */
  async execute(emailId: string, { isLast }: { readonly isLast: boolean }): Promise<void> {
    const email = await this.claims.claim(emailId);
    if (!email) {
      if (await this.claims.isClaimed(emailId))
        throw new MailRefusal(
          `E-mail ${emailId} is being sent by another worker, or by one that died.`,
          false,
        );
      return;
    }
    try {
      const outcome = await this.gateway.deliver(this.messageOf(email));
      // What is kept instead of sent is read at /dev/mailbox, where its links must work.
      const kept = outcome === 'SENT' ? withoutSecrets(email.content) : email.content;
      await this.claims.left(emailId, outcome, kept);
    } catch (error) {
      if (!(error instanceof MailRefusal)) throw error;
      await this.refused(email, error, isLast);
    }
  }

  private async refused(email: ClaimedEmail, refusal: MailRefusal, isLast: boolean): Promise<void> {
    const isFinal = refusal.isPermanent || isLast;
    if (refusal.isPermanent) await this.claims.refused(email.emailId, refusal.message);
    else await this.claims.failed(email.emailId, refusal.message, isFinal);
    const line = `E-mail ${email.emailId} (${email.topic}) did not leave: ${refusal.message}`;
    if (!isFinal) throw new MailRefusal(line, false);
    this.logger.error(`${line}. Given up after attempt ${email.attempts}: see npm run mail -- failed`);
  }

  private messageOf({ emailId, language, to, content, queuedAt }: ClaimedEmail): MailMessage {
    const { publicUrl } = this.options;
    const from = parseMailboxAddress(this.options.from);
    const domain = from.address.split('@')[1]!;
    return {
      messageId: `<${emailId}@${domain}>`,
      from,
      to,
      language,
      date: queuedAt,
      ...renderEmail(content, { language, publicUrl }),
    };
  }
}
