import { FrozenClock } from '#kernel';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/test-database.js';
import { DeliveryLog } from '../delivery-log/delivery-log.js';
import { queueEmail } from '../queue-email/queue-email.js';
import { ForgetEmails } from './forget-emails.js';

const DAY_MS = 86_400_000;

describe('ForgetEmails', () => {
  let test: TestDatabase;
  beforeEach(async () => (test = await createTestDatabase()));
  afterEach(() => test.drop());

  async function queued(status: string): Promise<void> {
    await queueEmail(test.database, {
      to: 'compta@exemple.fr',
      language: 'fr',
      topic: status,
      content: { subject: 'Secret', title: 'Secret', blocks: [], why: 'Test.' },
      key: status,
    });
    await test.database.rows('UPDATE email_message SET status = $1 WHERE topic = $1', [status]);
  }

  async function runAfter(days: number): Promise<void> {
    const clock = new FrozenClock(new Date(Date.now() + days * DAY_MS));
    await new ForgetEmails(test.database, clock).execute();
  }

  const all = () =>
    test.database.rows('SELECT topic, status, recipient, content, failure FROM email_message ORDER BY topic');

  it('forgets to whom and what, after a month, and keeps that it was sent', async () => {
    await queued('SENT');
    await runAfter(29);
    expect(await all()).toMatchObject([{ recipient: 'compta@exemple.fr' }]);
    await runAfter(31);
    expect(await all()).toEqual([
      { topic: 'SENT', status: 'SENT', recipient: null, content: null, failure: null },
    ]);
  });

  it('sends nobody what has waited for a month, says so, and cannot send it again', async () => {
    await queued('QUEUED');
    await queued('FAILED');
    await runAfter(31);
    expect(await all()).toMatchObject([
      { topic: 'FAILED', status: 'FAILED', content: null },
      { topic: 'QUEUED', status: 'FAILED', content: null, failure: 'never sent' },
    ]);
    const log = new DeliveryLog(test.database);
    expect([await log.retry('ALL'), await log.undeliveredCount()]).toEqual([0, 0]);
  });

  it('still sends one e-mail for one key', async () => {
    await queued('SENT');
    await runAfter(31);
    await queued('SENT');
    expect(await all()).toHaveLength(1);
  });
});
