import { buffer } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly isEncrypted: boolean;
  readonly message: Email;
}

export interface MailServer {
  readonly port: number;
  /** What the server took, in order. */
  readonly received: readonly ReceivedMail[];
  close(): Promise<void>;
}

export interface MailServerOptions extends Pick<
  SMTPServerOptions,
  'secure' | 'key' | 'cert' | 'onAuth' | 'onRcptTo' | 'disabledCommands'
> {
  readonly port?: number;
  /** Called before a message is taken; to throw is to refuse it with the error's `responseCode`. */
  readonly beforeTaking?: () => void | Promise<void>;
}

/** A reply of an SMTP server that refuses. */
export function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

/** A real SMTP server in this process. Without options it offers neither login nor encryption. */
export async function startMailServer({
  port = 0,
  beforeTaking,
  ...options
}: MailServerOptions = {}): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    ...options,
    onData(stream, session, done) {
      buffer(stream)
        .then(async (raw) => {
          await beforeTaking?.();
          const { mailFrom, rcptTo } = session.envelope;
          received.push({
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map(({ address }) => address),
            isEncrypted: session.secure,
            message: await PostalMime.parse(raw),
          });
          done();
        })
        .catch((error: Error) => done(error));
    },
  });
  // A client that breaks off in a handshake is what some tests are about.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
