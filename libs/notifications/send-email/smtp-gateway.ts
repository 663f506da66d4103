import { isIP } from 'node:net';
import { createTransport, type SMTPTransportOptions } from 'nodemailer';
import { MailGateway, type MailMessage } from './mail-gateway.js';
import { refusalOf } from './mail-refusal.js';

/** Each step of the dialogue has this long; all of it has `LONGEST_MS`, which ends well before a claim does. */
const STEP_MS = 15_000;
const LONGEST_MS = 60_000;

/** Headers that keep holiday answers away (RFC 3834). */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

export class SmtpGateway extends MailGateway {
  private readonly transport;

  /** `ca`: certificates that are trusted instead of the system's, for tests; an operator sets NODE_EXTRA_CA_CERTS. */
  constructor(url: string, { ca }: { readonly ca?: string } = {}) {
    super();
    this.transport = createTransport({ ...serverOf(new URL(url)), ...(ca ? { tls: { ca } } : {}) });
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

/** STARTTLS is used wherever it is offered, and demanded where a password would otherwise cross a network in clear. */
function serverOf(url: URL): SMTPTransportOptions {
  const secure = url.protocol === 'smtps:';
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const auth = url.username
    ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
    : undefined;
  return {
    host,
    port: url.port ? Number(url.port) : secure ? 465 : auth ? 587 : 25,
    secure,
    requireTLS: !secure && auth !== undefined && !isThisMachine(host),
    ...(auth ? { auth } : {}),
    connectionTimeout: STEP_MS,
    greetingTimeout: STEP_MS,
    socketTimeout: STEP_MS,
  };
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
