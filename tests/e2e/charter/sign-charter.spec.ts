import { createRatingWorld, OTHER_SUPPLIER, type RatingWorld } from '../../support/rating-world.js';
import { changeStatus } from '../../support/charter-desk.js';
import { emailsTo } from '../../support/mailbox.js';
import { signUpAndIn, type SignedIn } from '../../support/sign-in.js';
import { CharterVersions } from '../../../libs/charter/versions/charter-versions.js';
import { RemindSignatories } from '../../../libs/charter/expire-memberships/remind-signatories.js';
import { ExpireMemberships } from '../../../libs/charter/expire-memberships/expire-memberships.js';

const SIGN = `mutation ($input: SignCharterInput!) { signCharter(input: $input) { __typename
  ... on CharterSigning { id attemptsLeft expiresAt } ... on CharterMembership { id } ... on UserError { code field } } }`;
const CONFIRM = `mutation ($id: ID!, $code: String!) { confirmCharterSignature(signingId: $id, code: $code) { __typename
  ... on CharterMembership { id status tier termEndsOn signatures { kind versionId contentHash signatoryName } steps { action } }
  ... on CharterRefusedError { code field attemptsLeft } } }`;
const WITHDRAW = `mutation { withdrawFromCharter { __typename ... on CharterMembership { status } ... on UserError { code } } }`;
const MINE = `{ myCharter { obstacle { code } signing { id } membership { status resignBy isRenewalDue } } }`;

interface Answered {
  readonly __typename: string;
  readonly id?: string;
  readonly code?: string;
  readonly attemptsLeft?: number;
}

describe('signing the charter', () => {
  let world: RatingWorld;
  beforeAll(async () => {
    world = await createRatingWorld('2026-11-22');
  });
  afterAll(() => world.close());

  function declaration(more = {}) {
    const { id, contentHash } = world.app.get(CharterVersions).on(world.clock.today());
    const said = { name: ' Camille  Exemple ', role: 'Directrice financière', consents: true };
    return { versionId: id, contentHash: contentHash.fr, language: 'FR', ...said, ...more };
  }
  async function sign(person: SignedIn, more = {}): Promise<Answered> {
    const { data } = await person.ask<{ signCharter: Answered }>(SIGN, { input: declaration(more) });
    return data!.signCharter;
  }
  async function confirm(person: SignedIn, id: string, code: string): Promise<Answered> {
    const answer = await person.ask<{ confirmCharterSignature: Answered }>(CONFIRM, { id, code });
    return answer.data!.confirmCharterSignature;
  }
  async function codeOf({ email }: SignedIn): Promise<string> {
    const sent = await emailsTo(world.test.database, email);
    const last = sent.filter(({ topic }) => topic === 'charter-code').at(-1)!;
    return last.content.blocks.find((block) => block.kind === 'code')!.code;
  }
  async function mine(person: SignedIn) {
    return (await person.ask<{ myCharter: Record<string, unknown> }>(MINE)).data!.myCharter;
  }

  it('is refused without a claim, without consent, without a name, and for a text that was changed', async () => {
    const stranger = await signUpAndIn(world.app, { company: OTHER_SUPPLIER.id });
    expect(await sign(stranger)).toMatchObject({ code: 'CLAIM_REQUIRED' });
    expect(await mine(stranger)).toMatchObject({ obstacle: { code: 'CLAIM_REQUIRED' }, membership: null });
    const refused = async (more: object) => (await sign(world.author, more)).code;
    expect(await refused({ consents: false })).toBe('CONSENT_REQUIRED');
    expect(await refused({ name: '   ' })).toBe('NAME_REQUIRED');
    expect(await refused({ role: 'x'.repeat(121) })).toBe('ROLE_REQUIRED');
    expect(await refused({ versionId: '1999-1' })).toBe('VERSION_NOT_IN_FORCE');
    expect(await refused({ language: 'EN' })).toBe('CONTENT_CHANGED');
    expect(await emailsTo(world.test.database, world.author.email)).toEqual([]);
  });

  it('takes the right code once, in time, from the person who asked for it', async () => {
    const { client, author } = world;
    const first = await sign(client);
    const replaced = await codeOf(client);
    const second = await sign(client);
    expect(await confirm(client, first.id!, replaced)).toMatchObject({ code: 'CODE_REPLACED' });
    expect(await confirm(author, second.id!, await codeOf(client))).toMatchObject({
      code: 'SIGNING_NOT_FOUND',
    });
    const code = await codeOf(client);
    const wrong = code === '000000' ? '111111' : '000000';
    expect(await confirm(client, second.id!, wrong)).toMatchObject({ code: 'WRONG_CODE', attemptsLeft: 4 });
    world.clock.travelTo(new Date('2026-11-22T12:30:00Z'));
    expect(await confirm(client, second.id!, code)).toMatchObject({ code: 'CODE_EXPIRED' });
    const third = await sign(client);
    expect(await mine(client)).toMatchObject({ obstacle: null, signing: { id: third.id } });
    const typed = (await codeOf(client)).replace(/^(\d{3})/, '$1 ');
    expect(await confirm(client, third.id!, typed)).toMatchObject({
      __typename: 'CharterMembership',
      status: 'ACTIVE',
      tier: 'SIGNATORY',
      termEndsOn: '2028-11-22',
      signatures: [
        { kind: 'FIRST', contentHash: declaration().contentHash, signatoryName: 'Camille Exemple' },
      ],
      steps: [{ action: 'SIGNED' }],
    });
    expect(await confirm(client, third.id!, typed)).toMatchObject({ code: 'CODE_USED' });
    expect(await sign(client)).toMatchObject({ __typename: 'CharterMembership' });
    const topics = (await emailsTo(world.test.database, client.email)).map(({ topic }) => topic);
    expect(topics.filter((topic) => topic === 'charter-signed')).toHaveLength(1);
  });

  it('ends codes that were tried too often, and does not send them without end', async () => {
    const { author } = world;
    const { id } = await sign(author);
    const code = await codeOf(author);
    const wrong = code === '000000' ? '111111' : '000000';
    for (const left of [4, 3, 2, 1, 0])
      expect(await confirm(author, id!, wrong)).toMatchObject({ code: 'WRONG_CODE', attemptsLeft: left });
    expect(await confirm(author, id!, code)).toMatchObject({ code: 'CODE_EXPIRED' });
    for (let asked = 1; asked < 5; asked++) expect((await sign(author)).__typename).toBe('CharterSigning');
    expect(await sign(author)).toMatchObject({ code: 'TOO_MANY_SIGNINGS' });
  });

  it('is renewed in its last days without losing any of them, and expires when it is not', async () => {
    const { client, clock } = world;
    const expire = () => world.app.get(ExpireMemberships).execute();
    const remind = async () => {
      await world.app.get(RemindSignatories).execute();
      const sent = await emailsTo(world.test.database, client.email);
      return sent.filter(({ topic }) => topic === 'charter-renewal').length;
    };
    clock.travelTo(new Date('2028-09-22T12:00:00Z'));
    expect(await remind()).toBe(0);
    clock.travelTo(new Date('2028-09-23T12:00:00Z'));
    expect(await remind()).toBe(1);
    clock.travelTo(new Date('2028-10-01T12:00:00Z'));
    expect(await mine(client)).toMatchObject({ obstacle: null, membership: { isRenewalDue: true } });
    const { id } = await sign(client);
    expect(await confirm(client, id!, await codeOf(client))).toMatchObject({
      termEndsOn: '2030-11-22',
      signatures: [{ kind: 'FIRST' }, { kind: 'RENEWAL' }],
    });
    clock.travelTo(new Date('2030-11-21T12:00:00Z'));
    await expire();
    expect(await mine(client)).toMatchObject({ membership: { status: 'ACTIVE' } });
    clock.travelTo(new Date('2030-11-22T12:00:00Z'));
    await expire();
    expect(await mine(client)).toMatchObject({ membership: { status: 'EXPIRED' }, obstacle: null });
  });

  it('can be withdrawn at any time; who left during a review waits for twelve months', async () => {
    const { client, clock } = world;
    const { id } = await sign(client);
    const { id: membershipId } = await confirm(client, id!, await codeOf(client));
    await changeStatus(world, membershipId!, 'OPEN_REVIEW');
    const { data } = await client.ask<{ withdrawFromCharter: object }>(WITHDRAW);
    expect(data!.withdrawFromCharter).toEqual({ __typename: 'CharterMembership', status: 'WITHDRAWN' });
    expect(
      (await client.ask<{ withdrawFromCharter: object }>(WITHDRAW)).data!.withdrawFromCharter,
    ).toMatchObject({
      code: 'NOT_SIGNATORY',
    });
    expect(await sign(client)).toMatchObject({ code: 'REENTRY_LATER' });
    clock.travelTo(new Date('2031-11-22T12:00:00Z'));
    expect(await sign(client)).toMatchObject({ __typename: 'CharterSigning' });
  });

  it('ends as soon as the organisation no longer acts for the company', async () => {
    const { client, author, test } = world;
    const { id } = await sign(client);
    const code = await codeOf(client);
    const answers = await Promise.all([confirm(client, id!, code), confirm(client, id!, code)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'CharterMembership',
      'CharterRefusedError',
    ]);
    await author.ask(`mutation { withdrawClaim(claimId: "${await claimOf(author)}") { __typename } }`);
    await world.performEvents();
    expect(await mine(client)).toMatchObject({ membership: { status: 'ACTIVE' } });
    await client.ask(`mutation { withdrawClaim(claimId: "${await claimOf(client)}") { __typename } }`);
    await world.performEvents();
    expect(await mine(client)).toMatchObject({ membership: { status: 'EXPIRED' } });
    await world.app.get(ExpireMemberships).execute();
    const steps = await test.database.rows(`SELECT FROM membership_step WHERE public_note = 'CLAIM_LOST'`);
    expect(steps).toHaveLength(1);
    const told = (await emailsTo(test.database, client.email)).filter(
      ({ topic }) => topic === 'charter-changed',
    );
    expect(told.at(-1)!.content.title).toBe('Votre engagement dans la charte du bon payeur a pris fin');
    expect(told.filter((email) => JSON.stringify(email).includes('ne représente plus'))).toHaveLength(1);
  });

  async function claimOf({ organisationId }: SignedIn): Promise<string> {
    const [claim] = await world.test.database.rows<{ id: string }>(
      'SELECT claim_id AS id FROM company_claim WHERE organisation_id = $1',
      [organisationId],
    );
    return claim!.id;
  }
});
