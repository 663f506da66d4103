import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { JobRegistry, JobRuntime, recordEvent } from '#jobs';
import { queueEmail } from '#notifications';
import { ask } from '../support/graphql-client.js';
import { createTestApp, type TestApp } from '../support/create-test-app.js';
import { refusal, startMailServer, type MailServer } from '../support/mail/mail-server.js';
import { becomeModerator, signUpAndIn, type SignedIn } from '../support/sign-in.js';
import { until } from '../support/until.js';

const DEAD_LETTERS = '{ deadLetters { total newest { id job payload attempts reason } } }';
const RETRY = `mutation Retry($id: ID!) {
  retryDeadLetter(id: $id) { ... on RetriedDeadLetter { id } ... on UserError { code field } }
}`;
const CLI = join(import.meta.dirname, '..', '..', 'dist', 'server', 'apps', 'api', 'src', 'cli.js');
const RUN_CLI = `import(${JSON.stringify(CLI)}).then(({ runCli }) => runCli(process.argv))`;

interface Letters {
  readonly deadLetters: { readonly total: number; readonly newest: { readonly id: string }[] };
}

/** What the operator sees of work that failed in the background, and does about it. */
describe('the operator', () => {
  let context: TestApp;
  let server: MailServer;
  let moderator: SignedIn;
  let isMended = false;
  const done: unknown[] = [];

  beforeAll(async () => {
    server = await startMailServer({
      onRcptTo: (_address, _session, next) => next(isMended ? null : refusal(550, '5.1.1 unknown')),
    });
    context = await createTestApp({
      environment: { SMTP_URL: `smtp://127.0.0.1:${server.port}`, MAIL_FROM: 'avis@goodpayer.example' },
    });
    const { app, test } = context;
    app.get(JobRegistry).addHandler({
      name: 'Fragile',
      eventType: 'Tested',
      patience: { attempts: 1, firstPauseMs: 1 },
      handle: async ({ companyId }) => {
        if (!isMended) throw new Error('it breaks');
        done.push(companyId);
      },
    });
    await app.get(JobRuntime).start();
    moderator = await signUpAndIn(app);
    await becomeModerator(app, moderator);
    await test.database.transaction(async (sql) => {
      await recordEvent(sql, { type: 'Tested', payload: { companyId: 'FR-732829320' } });
      await recordEvent(sql, { type: 'Tested', payload: { companyId: 'FR-552032534' } });
      await queueEmail(sql, {
        to: 'compta@exemple.fr',
        language: 'fr',
        topic: 'rating-notice',
        content: { subject: 'Une note', title: 'Une note', blocks: [], why: 'Test.' },
      });
    });
    // The refusal of the e-mail is an event of its own, for whoever queued it.
    await until(
      async () => (await failedNow()) === 3 && (await health()).details.background.waitingEvents === 0,
    );
  });
  afterAll(async () => {
    await context.close();
    await server.close();
  });

  async function failedNow(): Promise<number> {
    const { details } = await health();
    return details.background.deadLetters + details.background.undeliveredEmails;
  }

  async function health() {
    const answer = await context.app.inject({ method: 'GET', url: '/readyz' });
    return JSON.parse(answer.body) as {
      status: string;
      details: { background: Record<'waitingEvents' | 'deadLetters' | 'undeliveredEmails', number> };
    };
  }

  async function cli(...args: string[]): Promise<string> {
    const env = { ...process.env, DATABASE_URL: context.test.url, REDIS_URL: '' };
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['-e', RUN_CLI, '--', 'goodpayer', ...args],
      { env },
    );
    return stdout;
  }

  it('sees the numbers grow, of a process that stays ready', async () => {
    expect(await health()).toMatchObject({
      status: 'ok',
      details: {
        background: {
          status: 'up',
          waitingEvents: 0,
          oldestWaitingSeconds: null,
          deadLetters: 2,
          undeliveredEmails: 1,
          sendsEmails: true,
        },
      },
    });
  });

  it('alone may see and decide', async () => {
    const member = await signUpAndIn(context.app);
    for (const query of [
      DEAD_LETTERS,
      '{ undeliveredEmails { id } }',
      'mutation { retryDeadLetter(id: "x") { __typename } }',
    ]) {
      for (const answer of [await ask(context.app, query), await member.ask(query)]) {
        expect(answer.errors?.[0]?.extensions.code).toMatch(/^(FORBIDDEN|UNAUTHENTICATED)$/);
        expect(answer.text).not.toContain('Fragile');
      }
    }
  });

  it('sees which e-mails did not leave, and to which provider, not to whom', async () => {
    const query = '{ undeliveredEmails { topic recipientDomain failure attempts } }';
    const answer = await moderator.ask(query);
    expect(answer.data).toEqual({
      undeliveredEmails: [
        {
          topic: 'rating-notice',
          recipientDomain: 'exemple.fr',
          failure: 'the mail server refuses the sender or the recipient (EENVELOPE 550 5.1.1)',
          attempts: 1,
        },
      ],
    });
    expect(await cli('mail', 'failed')).toContain('rating-notice, to someone at exemple.fr');
  });

  it('retries a job, drops another, and sends the e-mail again', async () => {
    const before = await moderator.ask<Letters>(DEAD_LETTERS);
    expect(before.data).toMatchObject({
      deadLetters: { total: 2, newest: [{ job: 'Fragile', attempts: 1, reason: 'it breaks' }, {}] },
    });
    const [first, second] = before.data!.deadLetters.newest;
    isMended = true;
    const retried = await moderator.ask(RETRY, { id: first!.id });
    expect(retried.data).toEqual({ retryDeadLetter: { id: first!.id } });
    await until(() => done.length === 1);
    const again = await moderator.ask(RETRY, { id: first!.id });
    expect(again.data).toEqual({ retryDeadLetter: { code: 'DEAD_LETTER_NOT_FOUND', field: 'id' } });

    expect(await cli('jobs', 'failed')).toMatch(
      /Fragile \{"companyId":"FR-\d+"\}[^]*1 failed; 0 events wait/,
    );
    expect(await cli('jobs', 'drop', second!.id)).toBe('Dropped.\n');
    await expect(cli('jobs', 'drop', second!.id)).rejects.toMatchObject({
      code: 1,
      stderr: `goodpayer: No failed job has the id ${second!.id}.\n`,
    });
    expect(await cli('jobs', 'retry', '--all')).toBe('0 handed to the workers again.\n');

    expect(await cli('mail', 'retry', '--all')).toBe('1 queued again.\n');
    await until(() => server.received.length === 1);
    await until(async () => (await failedNow()) === 0);
  });
});
