import { createTestApp } from '../../support/create-test-app.js';

const AUTH_SECRET = 'a-secret-of-this-test-that-is-long-enough';

/** What a goodpayer without a mail server says of it: its log, and whoever watches. */
async function saidWith(environment: Record<string, string>) {
  const context = await createTestApp({ environment: { AUTH_SECRET, ...environment } });
  const { body } = await context.app.inject({ method: 'GET', url: '/readyz' });
  const { details } = JSON.parse(body) as { details: { background: { sendsEmails: boolean } } };
  const warnings = context.log().match(/no e-mail leaves/g) ?? [];
  await context.close();
  return { warnings: warnings.length, sendsEmails: details.background.sendsEmails };
}

describe('a goodpayer without a mail server', () => {
  it('warns once in production, where no e-mail reaches anybody', async () => {
    expect(await saidWith({ NODE_ENV: 'production' })).toEqual({ warnings: 1, sendsEmails: false });
  });

  it('does not while it is tried: e-mails can be read on the same machine', async () => {
    expect(await saidWith({})).toEqual({ warnings: 0, sendsEmails: false });
  });

  it('has nothing to warn of with a mail server', async () => {
    const server = { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'avis@goodpayer.example' };
    expect(await saidWith({ NODE_ENV: 'production', ...server })).toEqual({ warnings: 0, sendsEmails: true });
  });
});
