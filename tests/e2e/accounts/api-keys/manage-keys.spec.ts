import { verifyAudit } from '#audit';
import { accountClient } from '../../../support/account-client.js';
import { askForKey, askWithKey, KEY, makeKey, revokeKey } from '../../../support/api-keys.js';
import { createTestApp, type TestApp } from '../../../support/create-test-app.js';
import { EXAMPLE_FR, EXAMPLE_GB, storeExampleCompanies } from '../../../support/example-companies.js';
import { emailsTo } from '../../../support/mailbox.js';
import { signUpAndIn, type SignedIn } from '../../../support/sign-in.js';

const LIST = `{ myApiKeys { keys { ${KEY} } rules { longestName termsInDays mostLive } } }`;

interface Listed {
  readonly myApiKeys: { readonly keys: readonly Record<string, unknown>[] };
}

describe('API keys of an organisation', () => {
  let context: TestApp;
  let owner: SignedIn;
  let coOwner: SignedIn;
  let accountant: SignedIn;
  const keysOf = async (person: SignedIn) => (await person.ask<Listed>(LIST)).data!.myApiKeys.keys;
  const travelDays = (days: number) =>
    context.clock.travelTo(new Date(context.clock.now().getTime() + days * 24 * 3600 * 1000));

  beforeEach(async () => {
    context = await createTestApp();
    await storeExampleCompanies(context.test.database);
    const company = EXAMPLE_FR.id;
    owner = await signUpAndIn(context.app, { company, name: 'Camille Exemple' });
    coOwner = await signUpAndIn(context.app, { company, language: 'en', name: 'Dominique Exemple' });
    accountant = await signUpAndIn(context.app, { company, role: 'ACCOUNTANT' });
  });
  afterEach(() => context.close());

  it('are made by an owner, shown once, and kept as a hash only', async () => {
    const made = await askForKey(owner, {
      name: '  Contrôle des\u202e devis ',
      scope: 'ORGANISATION',
      days: 30,
    });
    const token = made['token'] as string;
    expect(token).toMatch(/^gp_[A-Za-z0-9_-]{43}$/);
    const shown = {
      name: 'Contrôle des devis',
      scope: 'ORGANISATION',
      state: 'LIVE',
      prefix: token.slice(0, 8),
      createdBy: 'Camille Exemple',
      expiresAt: '2026-12-21T12:00:00.000Z',
      revokedAt: null,
    };
    expect(made['key']).toMatchObject(shown);
    expect(await keysOf(coOwner)).toMatchObject([shown]);
    const dump = await context.test.database.rows<{ text: string }>(
      `SELECT (SELECT string_agg(k::text, ' ') FROM api_key k) || (SELECT string_agg(e::text, ' ') FROM audit_entry e)
         || (SELECT string_agg(m::text, ' ') FROM email_message m) AS text`,
    );
    expect(dump[0]!.text).toContain(token.slice(0, 8));
    expect(dump[0]!.text).not.toContain(token.slice(8));
    expect(context.log()).not.toContain(token.slice(8));
  });

  it('are told to every owner by e-mail, in their language, and to nobody else', async () => {
    await askForKey(owner, { name: 'Devis', scope: 'ORGANISATION', days: 365 });
    const { database } = context.test;
    expect(await emailsTo(database, owner.email)).toMatchObject([
      { topic: 'api-key-created', content: { subject: 'Une clé d’API a été créée' } },
    ]);
    const [english] = await emailsTo(database, coOwner.email);
    expect(JSON.stringify(english!.content)).toContain('["Key","Devis"]');
    expect(JSON.stringify(english!.content)).toContain('["Made by","Camille Exemple"]');
    expect(JSON.stringify(english!.content)).toContain('["Good until","21 November 2027"]');
    expect(await emailsTo(database, accountant.email)).toEqual([]);
  });

  it('are refused with a bad name, an unknown term, beyond ten, and beyond twenty a day', async () => {
    expect(await askForKey(owner, { name: ' \u200b ' })).toMatchObject({
      code: 'KEY_NAME_UNFIT',
      field: 'name',
    });
    expect(await askForKey(owner, { name: 'x'.repeat(61) })).toMatchObject({ code: 'KEY_NAME_UNFIT' });
    expect(await askForKey(owner, { days: 366 })).toMatchObject({ code: 'KEY_TERM_UNKNOWN', field: 'days' });
    const together = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        askForKey(index % 2 ? owner : coOwner, { name: '💶'.repeat(60) }),
      ),
    );
    const refused = together.filter(({ code }) => code === 'TOO_MANY_KEYS');
    expect([together.length - refused.length, refused.length]).toEqual([10, 2]);
    for (const { id } of await keysOf(owner)) await revokeKey(owner, id as string);
    for (let times = 0; times < 10; times++) expect(await askForKey(owner)).toHaveProperty('token');
    for (const { id, state } of await keysOf(owner))
      if (state === 'LIVE') await revokeKey(owner, id as string);
    expect(await askForKey(owner)).toMatchObject({ code: 'TOO_MANY_KEYS_TODAY' });
    travelDays(1.1);
    expect(await askForKey(owner)).toHaveProperty('token');
  });

  it('are revoked by any owner of the organisation, once, and by nobody else', async () => {
    const { id, token } = await makeKey(owner, 'PUBLIC');
    const stranger = await signUpAndIn(context.app, { company: EXAMPLE_GB.id });
    expect((await revokeKey(stranger, id)).data!.revoked).toEqual({ code: 'KEY_NOT_FOUND' });
    expect((await revokeKey(owner, 'no-id')).data!.revoked).toEqual({ code: 'KEY_NOT_FOUND' });
    expect((await askWithKey(context.app, token, '{ __typename }')).status).toBe(200);
    const first = (await revokeKey(coOwner, id)).data!.revoked;
    expect(first).toMatchObject({ id, state: 'REVOKED', revokedAt: '2026-11-21T12:00:00.000Z' });
    travelDays(1);
    expect((await revokeKey(owner, id)).data!.revoked).toEqual(first);
    expect(await keysOf(stranger)).toEqual([]);
  });

  it('leave what was done in the sealed log', async () => {
    const { id } = await makeKey(owner, 'ORGANISATION');
    await revokeKey(coOwner, id);
    await revokeKey(coOwner, id);
    const { database } = context.test;
    const entries = await database.rows(
      `SELECT entry->>'action' AS action, entry->'actor'->>'accountId' AS by FROM audit_entry WHERE subject_type = 'API_KEY' AND subject_id = $1 ORDER BY seq`,
      [id],
    );
    expect(entries).toEqual([
      { action: 'CREATED', by: owner.accountId },
      { action: 'REVOKED', by: coOwner.accountId },
    ]);
    expect(await verifyAudit(database)).toMatchObject({ brokenAt: null });
  });

  it('are in the file of who made them, without what is secret', async () => {
    const { token } = await makeKey(coOwner, 'ORGANISATION');
    const client = await accountClient(context.app);
    const fileOf = async ({ cookie }: SignedIn) =>
      (await client.get('/api/my-data', { cookie })).body as object;
    expect(await fileOf(coOwner)).toMatchObject({
      apiKeysMade: [{ name: 'CRM', scope: 'ORGANISATION', prefix: token.slice(0, 8) }],
    });
    expect(JSON.stringify(await fileOf(coOwner))).not.toContain('token_hash');
    expect(await fileOf(owner)).toMatchObject({ apiKeysMade: [] });
  });

  it('are listed for a month after their end', async () => {
    await askForKey(owner, { days: 30 });
    travelDays(30);
    expect(await keysOf(owner)).toMatchObject([{ state: 'ENDED', revokedAt: null }]);
    travelDays(30);
    expect(await keysOf(owner)).toEqual([]);
  });

  it('belong to the organisation: they stay when their maker’s account goes, and open nothing without an owner', async () => {
    const { token } = await makeKey(coOwner, 'ORGANISATION');
    const { database } = context.test;
    await database.rows('DELETE FROM account WHERE id = $1', [coOwner.accountId]);
    expect(await keysOf(owner)).toMatchObject([{ createdBy: null, state: 'LIVE' }]);
    await database.rows('DELETE FROM account WHERE id = $1', [owner.accountId]);
    expect((await askWithKey(context.app, token, '{ __typename }')).status).toBe(401);
  });
});
