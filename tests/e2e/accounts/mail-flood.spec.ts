import { accountClient, PASSWORD } from '../../support/account-client.js';
import { createTestApp, type TestApp } from '../../support/create-test-app.js';
import { emailsTo } from '../../support/mailbox.js';
import { openAccount } from '../../support/open-account.js';

describe('somebody who has e-mails sent to another person’s mailbox', () => {
  let context: TestApp;
  beforeAll(
    async () => (context = await createTestApp({ environment: { MAX_SIGN_IN_ATTEMPTS_PER_MINUTE: '1000' } })),
  );
  afterAll(() => context.close());

  it('gets a few sent, then none for a while, and the same answers all along', async () => {
    await openAccount(context, 'flooded@exemple.fr');
    const client = await accountClient(context.app);
    const steps = [
      { path: '/request-password-reset', body: { email: 'flooded@exemple.fr' }, topic: 'reset-password' },
      {
        path: '/sign-up/email',
        body: { email: 'flooded@exemple.fr', password: PASSWORD, name: 'Camille' },
        topic: 'address-known',
      },
    ];
    for (const { path, body, topic } of steps) {
      const statuses = await Promise.all(
        Array.from({ length: 15 }, async () => (await client.post(path, body)).status),
      );
      expect(new Set(statuses)).toEqual(new Set([200]));
      const sent = (await emailsTo(context.test.database, 'flooded@exemple.fr')).filter(
        (m) => m.topic === topic,
      );
      expect(sent).toHaveLength(6);
    }
  });
});
