import { createTransport } from 'nodemailer';
import { MailGateway, type MailMessage } from './mail-gateway.js';
import { refusalOf } from './mail-refusal.js';
import { smtpServerOf } from './smtp-server-of.js';

/** Each step of the dialogue has this long; all of it has `LONGEST_MS`, which ends well before a claim does. */
const STEP_MS = 15_000;
const LONGEST_MS = 60_000;
const TIMEOUTS = { connectionTimeout: STEP_MS, greetingTimeout: STEP_MS, socketTimeout: STEP_MS };

/** Headers that keep holiday answers away (RFC 3834). */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

export class SmtpGateway extends MailGateway {
  private readonly transport;

  /** `ca`: certificates that are trusted instead of the system's, for tests; an operator sets NODE_EXTRA_CA_CERTS. */
  constructor(url: string, { ca }: { readonly ca?: string } = {}) {
    super();
    this.transport = createTransport({
      ...smtpServerOf(new URL(url)),
      ...TIMEOUTS,
      ...(ca ? { tls: { ca } } : {}),
    });
  }

  override async deliver(message: MailMessage): Promise<'SENT'> {
    const { messageId, from, to, language, date, subject, html, text } = message;
    try {
      await this.transport.sendMail({
        messageId,
        date,
        from: { ...from },
        to: { name: '', address: to },
        envelope: { from: from.address, to: [to] },
        subject,
        text,
        html,
        headers: { ...AUTOMATIC, 'Content-Language': language },
        disableFileAccess: true,
        disableUrlAccess: true,
        signal: AbortSignal.timeout(LONGEST_MS),
      });
      return 'SENT';
    } catch (error) {
      throw refusalOf(error);
    }
  }
}
