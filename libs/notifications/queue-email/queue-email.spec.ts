import { createTestDatabase, type TestDatabase } from '../../../tests/support/test-database.js';
import { queueEmail, type OutgoingEmail } from './queue-email.js';

const EMAIL: OutgoingEmail = {
  to: 'compta@exemple.fr',
  language: 'fr',
  topic: 'test',
  content: {
    subject: 'Bonjour',
    title: 'Bonjour',
    blocks: [{ kind: 'text', text: 'Un texte.' }],
    why: 'Test.',
  },
};

describe('queueEmail', () => {
  let test: TestDatabase;
  beforeEach(async () => (test = await createTestDatabase()));
  afterEach(() => test.drop());

  const queued = () => test.database.rows('SELECT email_id FROM email_message ORDER BY queued_at');
  const events = () =>
    test.database.rows(`SELECT payload->>'emailId' AS email_id FROM outbox_event WHERE type = 'EmailQueued'`);

  it('writes the e-mail and its event together', async () => {
    await test.database.transaction((sql) => queueEmail(sql, EMAIL));
    expect(await queued()).toHaveLength(1);
    expect(await events()).toEqual(await queued());
  });

  it('leaves nothing behind when the transaction is not kept', async () => {
    const changedMind = test.database.transaction(async (sql) => {
      await queueEmail(sql, EMAIL);
      throw new Error('changed my mind');
    });
    await expect(changedMind).rejects.toThrow('changed my mind');
    expect([await queued(), await events()]).toEqual([[], []]);
  });

  it('queues one e-mail for one key, whoever comes first', async () => {
    await Promise.all(
      Array.from({ length: 5 }, () =>
        test.database.transaction((sql) => queueEmail(sql, { ...EMAIL, key: 'rating-notice:1' })),
      ),
    );
    expect([await queued(), await events()]).toEqual([[expect.anything()], [expect.anything()]]);
  });

  it('refuses what is not one address, and does not repeat it', async () => {
    const refused = test.database.transaction((sql) => queueEmail(sql, { ...EMAIL, to: 'a@b.fr, c@d.fr' }));
    await expect(refused).rejects.toMatchObject({
      code: 'INVALID_EMAIL_ADDRESS',
      message: expect.not.stringContaining('c@d.fr'),
    });
  });
});
