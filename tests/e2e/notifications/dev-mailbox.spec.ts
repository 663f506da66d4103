import { queueEmail, type OutgoingEmail } from '#notifications';
import { createTestApp, type TestApp } from '../../support/create-test-app.js';

const SECRET = 'signature-of-a-link';
const EMAIL: OutgoingEmail = {
  to: 'compta@exemple.fr',
  language: 'fr',
  topic: 'verify-email',
  content: {
    subject: 'Bonjour <script>alert(1)</script>',
    title: 'Confirmez "votre" adresse',
    blocks: [
      { kind: 'text', text: '</pre><img src=x onerror=alert(1)>' },
      { kind: 'action', label: 'Confirmer', path: `/verify?token=${SECRET}` },
    ],
    why: 'Vous venez de vous inscrire.',
  },
};

describe('/dev/mailbox', () => {
  let context: TestApp;
  afterEach(() => context.close());

  async function start(environment: Record<string, string> = {}): Promise<string> {
    context = await createTestApp({
      environment: { PUBLIC_URL: 'https://goodpayer.example', ...environment },
    });
    await context.test.database.transaction((sql) => queueEmail(sql, EMAIL));
    const [row] = await context.test.database.rows<{ email_id: string }>(
      'SELECT email_id FROM email_message',
    );
    return row!.email_id;
  }

  async function get(path: string, headers: Record<string, string> = {}) {
    const answer = await context.app.inject({
      method: 'GET',
      url: path,
      headers: { host: 'localhost', ...headers },
    });
    return { status: answer.statusCode, body: answer.body, headers: answer.headers };
  }

  it('lists the e-mails, and shows one with its links', async () => {
    const emailId = await start();
    const list = await get('/dev/mailbox');
    expect(list).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
    expect(list.body).toContain(`<a href="/dev/mailbox/${emailId}">`);
    const one = await get(`/dev/mailbox/${emailId}`);
    const link = `https://goodpayer.example/verify?token=${SECRET}`;
    expect(one.body).toContain(`<a href="${link}">${link}</a>`);
    expect((await get(`/dev/mailbox/${emailId}/text`)).body).toContain(`Confirmer\u00a0:\n${link}`);
  });

  it('lets no content become markup, and shows its HTML in a frame that may do nothing', async () => {
    const emailId = await start();
    for (const path of ['/dev/mailbox', `/dev/mailbox/${emailId}`]) {
      const { body, headers } = await get(path);
      expect(body).not.toMatch(/<script|<img/);
      expect(headers['content-security-policy']).toContain("script-src 'self'");
    }
    expect((await get(`/dev/mailbox/${emailId}`)).body).toMatch(
      /<iframe sandbox title="[^"]*" srcdoc="[^"]*">/,
    );
    expect((await get(`/dev/mailbox/${emailId}/text`)).headers['content-type']).toContain('text/plain');
  });

  it('answers 404 for what is not there', async () => {
    await start();
    expect((await get('/dev/mailbox/nothing')).status).toBe(404);
    expect((await get("/dev/mailbox/'; DROP TABLE email_message/text")).status).toBe(404);
  });

  it.each([
    ['a proxy that asks for somebody else', { 'x-forwarded-for': '203.0.113.7' }],
    ['a site whose name was made to point here', { host: 'evil.example' }],
  ])('is closed to %s', async (_who, headers) => {
    await start();
    expect(await get('/dev/mailbox', headers)).toMatchObject({ status: 404, body: 'Not found.\n' });
  });

  it.each([
    ['in production', { NODE_ENV: 'production' }],
    [
      'where e-mails are really sent',
      { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'avis@goodpayer.example' },
    ],
  ])('does not exist %s', async (_where, environment) => {
    const emailId = await start(environment);
    for (const path of ['/dev/mailbox', `/dev/mailbox/${emailId}`, `/dev/mailbox/${emailId}/text`]) {
      const asPage = await get(path, { accept: 'text/html' });
      const asProgram = await get(path, { accept: 'application/json' });
      expect(asPage.body + asProgram.body).not.toMatch(/Mailbox|compta@exemple|signature-of-a-link/);
      expect(asProgram.status).toBe(404);
    }
  });
});
