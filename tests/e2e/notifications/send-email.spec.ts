import { Logger } from '@nestjs/common';
import { queueEmail, type OutgoingEmail } from '#notifications';
import { EmailClaims } from '../../../libs/notifications/send-email/email-claims.js';
import { SendEmail } from '../../../libs/notifications/send-email/send-email.js';
import { SmtpGateway } from '../../../libs/notifications/send-email/smtp-gateway.js';
import { CERTIFICATE, KEY } from '../../support/mail/localhost-certificate.js';
import {
  refusal,
  startMailServer,
  type MailServer,
  type MailServerOptions,
} from '../../support/mail/mail-server.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';

const EMAIL: OutgoingEmail = {
  to: 'compta@exemple.fr',
  language: 'fr',
  topic: 'rating-notice',
  content: {
    subject: 'Une note vous concerne : répondez sous 15 jours',
    title: 'Une note vous concerne',
    blocks: [
      { kind: 'text', text: 'Un fournisseur a décrit vos paiements. <b>Rien n’est encore public.</b>' },
      { kind: 'code', code: '123456' },
      { kind: 'action', label: 'Répondre', path: '/reply?token=very-secret' },
    ],
    why: 'Vous représentez EXEMPLE.',
  },
};

/** Against a real SMTP server in this process. */
describe('SendEmail', () => {
  let test: TestDatabase;
  let server: MailServer | undefined;

  beforeEach(async () => (test = await createTestDatabase()));
  afterEach(async () => {
    await server?.close();
    server = undefined;
    await test.drop();
  });

  async function queued(email: Partial<OutgoingEmail> = {}): Promise<string> {
    await test.database.transaction((sql) => queueEmail(sql, { ...EMAIL, ...email }));
    const [row] = await test.database.rows<{ email_id: string }>(
      'SELECT email_id FROM email_message ORDER BY queued_at DESC LIMIT 1',
    );
    return row!.email_id;
  }

  function sender(url: string, ca?: string): SendEmail {
    const options = {
      smtpUrl: url,
      from: 'goodpayer <avis@goodpayer.example>',
      mailbox: 'NOBODY' as const,
      publicUrl: 'https://goodpayer.example',
    };
    return new SendEmail(new EmailClaims(test.database), new SmtpGateway(url, ca ? { ca } : {}), options);
  }

  async function serving(options: MailServerOptions = {}): Promise<MailServer> {
    server = await startMailServer(options);
    return server;
  }

  async function stateOf(emailId: string): Promise<Record<string, unknown>> {
    const [row] = await test.database.rows(
      'SELECT status, attempts, failure, content::text AS content FROM email_message WHERE email_id = $1',
      [emailId],
    );
    return row!;
  }

  it('delivers both forms of the message, from and to whom it says, once', async () => {
    const { port, received } = await serving();
    const emailId = await queued();
    const send = sender(`smtp://127.0.0.1:${port}`);
    await send.execute(emailId, { isLast: false });
    await send.execute(emailId, { isLast: false });
    expect(received).toHaveLength(1);
    const [mail] = received;
    expect({ from: mail!.from, to: mail!.to }).toEqual({
      from: 'avis@goodpayer.example',
      to: ['compta@exemple.fr'],
    });
    const { message } = mail!;
    expect(message).toMatchObject({
      subject: 'Une note vous concerne : répondez sous 15 jours',
      from: { name: 'goodpayer', address: 'avis@goodpayer.example' },
      to: [{ address: 'compta@exemple.fr' }],
      messageId: `<${emailId}@goodpayer.example>`,
      attachments: [],
    });
    expect(message.text).toContain('<b>Rien n’est encore public.</b>');
    expect(message.html).toContain('&lt;b&gt;Rien n’est encore public.&lt;/b&gt;');
    expect(message.headers).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }),
        expect.objectContaining({ key: 'content-language', value: 'fr' }),
      ]),
    );
    expect(await stateOf(emailId)).toMatchObject({ status: 'SENT', attempts: 1, failure: null });
  });

  it('forgets codes and links as soon as they have left', async () => {
    const { port } = await serving();
    const emailId = await queued();
    await sender(`smtp://127.0.0.1:${port}`).execute(emailId, { isLast: false });
    const { content } = await stateOf(emailId);
    expect(content).toContain('Un fournisseur');
    expect(content).not.toMatch(/123456|very-secret/);
  });

  it('lets no text of a member become a header', async () => {
    const { port, received } = await serving();
    const content = {
      ...EMAIL.content,
      subject: 'Note\r\nBcc: autre@exemple.fr\r\n\r\n<script>',
      title: '.\r\nQUIT',
    };
    await sender(`smtp://127.0.0.1:${port}`).execute(await queued({ content }), { isLast: false });
    expect(received.map(({ to }) => to)).toEqual([['compta@exemple.fr']]);
    const [{ message }] = received as [(typeof received)[0]];
    expect(message).toMatchObject({ subject: 'Note Bcc: autre@exemple.fr <script>' });
    expect(message.bcc ?? []).toEqual([]);
  });

  it('sends each e-mail once when several workers try at the same time', async () => {
    const { port, received } = await serving({ beforeTaking: () => new Promise((r) => setTimeout(r, 50)) });
    const emailId = await queued();
    const send = sender(`smtp://127.0.0.1:${port}`);
    const attempts = Array.from({ length: 6 }, () => send.execute(emailId, { isLast: false }));
    const outcomes = await Promise.allSettled(attempts);
    expect(received).toHaveLength(1);
    // Those that came too early are to try again: the one that has it may have died.
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(5);
  });

  it('sends again, under the same Message-ID, what a worker that died may or may not have sent', async () => {
    const { port, received } = await serving();
    const emailId = await queued();
    const send = sender(`smtp://127.0.0.1:${port}`);
    await send.execute(emailId, { isLast: false });
    // As if the process had died between the answer of the server and its own note of it.
    await test.database.rows(`UPDATE email_message SET status = 'SENDING', claimed_at = now()`);
    await expect(send.execute(emailId, { isLast: false })).rejects.toThrow('being sent by another worker');
    await test.database.rows(`UPDATE email_message SET claimed_at = now() - interval '3 minutes'`);
    await send.execute(emailId, { isLast: false });
    expect(received.map(({ message }) => message.messageId)).toEqual(
      Array.from({ length: 2 }, () => `<${emailId}@goodpayer.example>`),
    );
  });

  it('waits for a server that is down', async () => {
    const { port } = await serving();
    await server!.close();
    const emailId = await queued();
    const send = sender(`smtp://127.0.0.1:${port}`);
    await expect(send.execute(emailId, { isLast: false })).rejects.toThrow(
      'the mail server cannot be reached',
    );
    expect(await stateOf(emailId)).toMatchObject({ status: 'QUEUED', attempts: 1 });
    const { received } = await serving({ port });
    await send.execute(emailId, { isLast: false });
    expect(received).toHaveLength(1);
    expect(await stateOf(emailId)).toMatchObject({ status: 'SENT', attempts: 2, failure: null });
  });

  it('tries again after a temporary refusal', async () => {
    let refusals = 1;
    const { port, received } = await serving({
      onRcptTo: ({ address }, _session, done) =>
        done(refusals-- > 0 ? refusal(450, `4.2.1 <${address}> greylisted, try later`) : null),
    });
    const emailId = await queued();
    const send = sender(`smtp://127.0.0.1:${port}`);
    await expect(send.execute(emailId, { isLast: false })).rejects.toThrow('EENVELOPE 450 4.2.1');
    await send.execute(emailId, { isLast: false });
    expect(received).toHaveLength(1);
  });

  it.each([
    [
      'recipient',
      'EENVELOPE 550 5.1.1',
      { onRcptTo: (_address, _session, done) => done(refusal(550, '5.1.1 no such user compta@exemple.fr')) },
    ],
    [
      'message',
      'EMESSAGE 554 5.7.1',
      { beforeTaking: () => Promise.reject(refusal(554, '5.7.1 refused: Une note vous concerne')) },
    ],
  ] satisfies [string, string, MailServerOptions][])(
    'gives up at once when the %s is refused for good',
    async (_what, reason, options) => {
      const { port } = await serving(options);
      const emailId = await queued();
      const send = sender(`smtp://127.0.0.1:${port}`);
      await send.execute(emailId, { isLast: false });
      await send.execute(emailId, { isLast: false });
      expect(await stateOf(emailId)).toMatchObject({
        status: 'FAILED',
        attempts: 1,
        failure: expect.stringContaining(reason),
      });
      const told = await test.database.rows(`SELECT payload FROM outbox_event WHERE type = 'EmailRefused'`);
      expect(told).toEqual([{ payload: { emailId, topic: 'rating-notice', key: null } }]);
    },
  );

  it('gives up after the last attempt', async () => {
    const { port } = await serving({ beforeTaking: () => Promise.reject(refusal(451, '4.3.0 later')) });
    const emailId = await queued();
    await sender(`smtp://127.0.0.1:${port}`).execute(emailId, { isLast: true });
    expect(await stateOf(emailId)).toMatchObject({
      status: 'FAILED',
      failure: expect.stringContaining('451'),
    });
    expect(await test.database.rows(`SELECT FROM outbox_event WHERE type = 'EmailRefused'`)).toEqual([]);
  });

  describe('with encryption', () => {
    const TLS = { key: KEY, cert: CERTIFICATE, disabledCommands: ['AUTH'] };

    it.each([
      ['smtps', true],
      ['smtp', false],
    ])('delivers over %s, and uses it whenever the server offers it', async (scheme, secure) => {
      const { port, received } = await serving({ ...TLS, secure });
      const emailId = await queued();
      await sender(`${scheme}://localhost:${port}`, CERTIFICATE).execute(emailId, { isLast: false });
      expect(received).toMatchObject([{ isEncrypted: true }]);
      expect(await stateOf(emailId)).toMatchObject({ status: 'SENT' });
    });

    it.each([
      ['smtps', true],
      ['smtp', false],
    ])('sends nothing over %s to a server whose certificate nobody vouches for', async (scheme, secure) => {
      const { port, received } = await serving({ ...TLS, secure });
      const emailId = await queued();
      const attempt = sender(`${scheme}://localhost:${port}`).execute(emailId, { isLast: false });
      await expect(attempt).rejects.toThrow(/certificate/);
      expect(received).toEqual([]);
      expect(await stateOf(emailId)).toMatchObject({ status: 'QUEUED' });
    });
  });

  describe('with a login', () => {
    const login: MailServerOptions = {
      key: KEY,
      cert: CERTIFICATE,
      disabledCommands: [],
      onAuth: ({ username, password }, _session, done) =>
        username === 'avis@goodpayer.example' && password === 'p@ss:word'
          ? done(null, { user: username })
          : done(refusal(535, '5.7.8 wrong credentials')),
    };

    it('delivers with a user name and a password that hold special characters', async () => {
      const { port, received } = await serving(login);
      const url = `smtp://avis%40goodpayer.example:p%40ss%3Aword@localhost:${port}`;
      await sender(url, CERTIFICATE).execute(await queued(), { isLast: false });
      expect(received).toHaveLength(1);
    });

    it('says in one line that the password is refused, without the password, and tries again later', async () => {
      const { port } = await serving(login);
      const emailId = await queued();
      const attempt = sender(`smtp://avis%40goodpayer.example:other@localhost:${port}`, CERTIFICATE);
      await expect(attempt.execute(emailId, { isLast: false })).rejects.toThrow(
        `E-mail ${emailId} (rating-notice) did not leave: the mail server refuses the user name or the password of SMTP_URL (EAUTH 535 5.7.8)`,
      );
      expect(await stateOf(emailId)).toMatchObject({ status: 'QUEUED' });
    });
  });

  it('writes neither an address nor a content to the log', async () => {
    const lines: string[] = [];
    const note = (...args: unknown[]) => void lines.push(args.map(String).join(' '));
    Logger.overrideLogger({ log: note, warn: note, error: note });
    try {
      const { port } = await serving({
        onRcptTo: ({ address }, _session, done) =>
          done(refusal(550, `5.1.1 <${address}>: Une note vous concerne`)),
      });
      await sender(`smtp://127.0.0.1:${port}`).execute(await queued(), { isLast: false });
      expect(lines.join('\n')).toContain('(rating-notice) did not leave');
      expect(lines.join('\n')).not.toMatch(/compta|exemple\.fr|Une note/);
    } finally {
      Logger.overrideLogger(false);
    }
  });
});
