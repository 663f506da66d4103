/** What the operator can do about it, by the code of the mail library. */
const HINTS: Readonly<Record<string, string>> = {
  EAUTH: 'the mail server refuses the user name or the password of SMTP_URL',
  ETLS: 'the mail server offers no encryption, or a certificate that is not trusted or not its own',
  EDNS: 'the mail server of SMTP_URL is not known under this name',
  ECONNECTION: 'the mail server cannot be reached, or broke off',
  ESOCKET: 'the mail server cannot be reached, or its certificate is not trusted',
  ETIMEDOUT: 'the mail server did not answer in time',
  EABORT: 'the mail server did not answer in time',
  EENVELOPE: 'the mail server refuses the sender or the recipient',
  EMESSAGE: 'the mail server refuses the message',
};

/** Why an e-mail did not leave, in words that hold neither an address nor content: servers repeat both in their answers. */
export class MailRefusal extends Error {
  constructor(
    message: string,
    /** RFC 5321 § 4.2.1: the same message would be refused again. */
    readonly isPermanent: boolean,
  ) {
    super(message);
    this.name = new.target.name;
  }
}

interface LibraryError {
  readonly code?: unknown;
  readonly responseCode?: unknown;
  readonly response?: unknown;
}

/** A refused login or a broken connection is ours or the server's to mend: only what concerns this message is permanent. */
const ABOUT_THE_MESSAGE = ['EENVELOPE', 'EMESSAGE'];
/** 503, bad sequence of commands: the session went wrong, not the message. */
const BAD_SEQUENCE = 503;

export function refusalOf(error: unknown): MailRefusal {
  const { code, responseCode, response } = (typeof error === 'object' && error ? error : {}) as LibraryError;
  const name = typeof code === 'string' && /^[A-Z_]{2,40}$/.test(code) ? code : 'UNKNOWN';
  const reply = typeof responseCode === 'number' ? responseCode : null;
  // RFC 3463: the second number says what was wrong, e.g. 5.1.1 "no such mailbox".
  const enhanced = typeof response === 'string' ? /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(response)?.[0] : null;
  const parts = [name, reply, enhanced].filter(Boolean).join(' ');
  const isPermanent =
    ABOUT_THE_MESSAGE.includes(name) && reply !== null && reply >= 500 && reply !== BAD_SEQUENCE;
  return new MailRefusal(HINTS[name] ? `${HINTS[name]} (${parts})` : parts, isPermanent);
}
