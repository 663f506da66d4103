import { parseMailboxAddress } from '#notifications';
import type { EnvironmentReader } from './environment.js';

export interface MailConfig {
  /** Null: e-mails are kept in the database, not sent. */
  readonly smtpUrl: string | null;
  /** `Name <address>` that e-mails come from. */
  readonly from: string;
  /** Who may read the e-mails of all at /dev/mailbox. */
  readonly mailbox: 'NOBODY' | 'THIS_MACHINE' | 'EVERYBODY';
}

/** A name that is reserved for addresses that cannot exist (RFC 2606): nothing leaves while it is used. */
const NOBODY_YET = 'goodpayer <goodpayer@mail.invalid>';

export function mailConfigOf(read: EnvironmentReader, isProduction: boolean): MailConfig {
  const smtpUrl = read.url('SMTP_URL', ['smtp:', 'smtps:']);
  const from = smtpUrl ? read.required('MAIL_FROM', 'SMTP_URL') : (read.text('MAIL_FROM') ?? NOBODY_YET);
  if (from !== '' && !isMailbox(from))
    read.refuse('MAIL_FROM must be an e-mail address, or a name and an address in angle brackets');
  const isWanted = read.flag('DEV_MAILBOX', false);
  if (isWanted && isProduction)
    read.refuse('DEV_MAILBOX shows the e-mails of everybody and cannot be on in production');
  return { smtpUrl, from, mailbox: mailboxOf({ isProduction, isWanted, isSending: smtpUrl !== null }) };
}

function mailboxOf(on: {
  isProduction: boolean;
  isWanted: boolean;
  isSending: boolean;
}): MailConfig['mailbox'] {
  if (on.isProduction) return 'NOBODY';
  if (on.isWanted) return 'EVERYBODY';
  return on.isSending ? 'NOBODY' : 'THIS_MACHINE';
}

function isMailbox(text: string): boolean {
  try {
    parseMailboxAddress(text);
    return true;
  } catch {
    return false;
  }
}
