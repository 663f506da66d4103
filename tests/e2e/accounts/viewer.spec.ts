import { createHash } from 'node:crypto';
import { ask, post } from '../../support/graphql-client.js';
import { createTestApp, type TestApp } from '../../support/create-test-app.js';
import { EXAMPLE_FR, storeExampleCompanies } from '../../support/example-companies.js';
import { becomeModerator, signUpAndIn } from '../../support/sign-in.js';

const VIEWER = `{ viewer { email name language isEmailVerified isModerator hasSecondFactor
  membership { companyId companyName role } memberships { organisationId } } }`;

const REGISTERED = '{ viewer { email } }';

describe('viewer', () => {
  let context: TestApp;
  beforeAll(async () => {
    context = await createTestApp({ documents: [REGISTERED] });
    await storeExampleCompanies(context.test.database);
  });
  afterAll(() => context.close());

  it('is nobody for a visitor, and for a cookie that is not ours', async () => {
    expect((await ask(context.app, VIEWER)).data).toEqual({ viewer: null });
    const { cookie } = await signUpAndIn(context.app);
    // 'A' and 'E' differ in the bits that the last letter of 32 bytes has.
    const forged = cookie.replace(/(.)%3D$/, (_end, last) => `${last === 'A' ? 'E' : 'A'}%3D`);
    const { data } = await post(context.app, { query: VIEWER }, { cookie: forged });
    expect(data).toEqual({ viewer: null });
  });

  it('is the person of the session, with the organisation that is active', async () => {
    const person = await signUpAndIn(context.app, {
      email: 'a@exemple.fr',
      company: EXAMPLE_FR.id,
      role: 'ACCOUNTANT',
    });
    expect((await person.ask(VIEWER)).data).toEqual({
      viewer: {
        email: 'a@exemple.fr',
        name: 'Camille Exemple',
        language: 'FR',
        isEmailVerified: true,
        isModerator: false,
        hasSecondFactor: false,
        membership: { companyId: EXAMPLE_FR.id, companyName: EXAMPLE_FR.name, role: 'ACCOUNTANT' },
        memberships: [{ organisationId: person.organisationId }],
      },
    });
  });

  it('is never answered from what was kept for somebody else, in a registered document either', async () => {
    const documentId = createHash('sha256').update(REGISTERED).digest('hex');
    const people = [await signUpAndIn(context.app), await signUpAndIn(context.app)];
    for (const { cookie, email } of [...people, ...people])
      expect((await post(context.app, { documentId }, { cookie })).data).toEqual({ viewer: { email } });
    expect((await post(context.app, { documentId })).data).toEqual({ viewer: null });
  });

  it('moderates only in a session that passed the second factor', async () => {
    const person = await signUpAndIn(context.app);
    const isModerator = async () =>
      (await person.ask<{ viewer: { isModerator: boolean } }>(VIEWER)).data?.viewer.isModerator;
    await context.test.database.rows('INSERT INTO moderator (account_id) VALUES ($1)', [person.accountId]);
    expect(await isModerator()).toBe(false);
    await becomeModerator(context.app, person);
    expect(await isModerator()).toBe(true);
  });
});
