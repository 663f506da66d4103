import type { SqlRunner } from '#persistence';
import { changeMembership } from '../../../libs/charter/status/change-membership.js';
import { SYSTEM } from '../../../libs/charter/status/record-step.js';
import { proveClaim, CLIENT, OTHER_SUPPLIER, PERSON } from '../../support/rating-world.js';
import { SigningDesk } from '../../support/signing-desk.js';
import { signUpAndIn, type SignedIn } from '../../support/sign-in.js';
import { until } from '../../support/until.js';

/** Connections that wait for the lock of another one. */
const WAITING = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;

/** What happens in time is told by the scenarios of a signature. */
describe('signing the charter', () => {
  let desk: SigningDesk;
  let client: SignedIn;
  beforeAll(async () => {
    desk = await SigningDesk.open('2026-11-22');
    ({ client } = desk.place);
  });
  afterAll(() => desk.place.close());

  it('is refused without a claim, without consent, without a name, and for a text that was changed', async () => {
    const stranger = await signUpAndIn(desk.place.app, { company: OTHER_SUPPLIER.id });
    expect(await desk.sign(stranger)).toMatchObject({ code: 'CLAIM_REQUIRED' });
    expect(await desk.mine(stranger)).toMatchObject({
      obstacle: { code: 'CLAIM_REQUIRED' },
      membership: null,
    });
    const refused = async (more: object) => (await desk.sign(desk.place.author, more)).code;
    expect(await refused({ consents: false })).toBe('CONSENT_REQUIRED');
    expect(await refused({ name: '   ' })).toBe('NAME_REQUIRED');
    expect(await refused({ role: 'x'.repeat(121) })).toBe('ROLE_REQUIRED');
    expect(await refused({ versionId: '1999-1' })).toBe('VERSION_NOT_IN_FORCE');
    expect(await refused({ language: 'EN' })).toBe('CONTENT_CHANGED');
    expect(await desk.letters(desk.place.author, 'charter-code')).toEqual([]);
  });

  it('is refused to a company that may not be named, or has ceased to trade', async () => {
    const person = await signUpAndIn(desk.place.app, { company: PERSON.id });
    await proveClaim(desk.place, person, PERSON.id);
    expect(await desk.sign(person)).toMatchObject({ code: 'COMPANY_NOT_PUBLIC' });
    const { companyId, ...owner } = await desk.owner();
    await desk.place.test.database.rows(`UPDATE company SET status = 'CEASED' WHERE company_id = $1`, [
      companyId,
    ]);
    expect(await desk.sign(owner)).toMatchObject({ code: 'COMPANY_CEASED' });
  });

  it('takes the last code, from the person who asked for it', async () => {
    const { author } = desk.place;
    const first = await desk.sign(client);
    const replaced = await desk.codeOf(client);
    const second = await desk.sign(client);
    const code = await desk.codeOf(client);
    expect(await desk.confirm(client, first.id, replaced)).toMatchObject({ code: 'CODE_REPLACED' });
    const colleague = await signUpAndIn(desk.place.app, { company: CLIENT.id });
    for (const other of [author, colleague])
      expect(await desk.confirm(other, second.id, code)).toMatchObject({ code: 'SIGNING_NOT_FOUND' });
    expect(await desk.confirm(client, second.id, await desk.wrongCodeFor(client))).toMatchObject({
      code: 'WRONG_CODE',
      attemptsLeft: 4,
    });
    const typed = code.replace(/^(\d{3})/, '$1 ');
    expect(await desk.confirm(client, second.id, typed)).toMatchObject({
      __typename: 'CharterMembership',
      status: 'ACTIVE',
      tier: 'SIGNATORY',
      termEndsOn: '2028-11-22',
      signatures: [
        { kind: 'FIRST', contentHash: desk.declaration().contentHash, signatoryName: 'Camille Exemple' },
      ],
      steps: [{ action: 'SIGNED' }],
    });
  });

  it('is one signature, though two people of the company confirm at the same moment', async () => {
    const { companyId, ...owner } = await desk.owner();
    const colleague = await signUpAndIn(desk.place.app, { company: companyId });
    const people = [owner, owner, colleague];
    const ids = [(await desk.sign(owner)).id, (await desk.sign(colleague)).id];
    const codes = [await desk.codeOf(owner), await desk.codeOf(colleague)];
    const answers = await Promise.all(
      people.map((person, at) => desk.confirm(person, ids[at >> 1]!, codes[at >> 1]!)),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'CharterMembership',
      'CharterRefusedError',
      'CharterRefusedError',
    ]);
    for (const table of ['charter_membership', 'charter_signature'])
      expect(
        await desk.place.test.database.rows(`SELECT FROM ${table} WHERE company_id = $1`, [companyId]),
      ).toHaveLength(1);
  });

  /** What the confirmation is answered when `change` is committed after it began, which it has to wait for. */
  const confirmedDuring = async (owner: SignedIn, change: (sql: SqlRunner) => Promise<unknown>) => {
    const { id } = await desk.sign(owner);
    const code = await desk.codeOf(owner);
    const { database } = desk.place.test;
    const { confirmed } = await database.transaction(async (sql) => {
      await change(sql);
      const answer = desk.confirm(owner, id, code);
      await until(async () => (await database.rows(WAITING)).length > 0);
      return { confirmed: answer };
    });
    return confirmed;
  };

  it('is refused when the claim ends at the same moment', async () => {
    const { companyId, ...owner } = await desk.owner();
    const answer = await confirmedDuring(owner, (sql) =>
      sql.rows(`UPDATE company_claim SET status = 'WITHDRAWN' WHERE company_id = $1`, [companyId]),
    );
    expect(answer).toMatchObject({ code: 'CLAIM_REQUIRED' });
    expect(await desk.mine(owner)).toMatchObject({ membership: null });
  });

  it('does not renew what is revoked at the same moment, nor begin anew', async () => {
    const { companyId, ...owner } = await desk.owner();
    const { id: membershipId } = await desk.signed(owner);
    const { clock, test } = desk.place;
    await test.database.rows(
      `UPDATE charter_membership SET term_ends_on = '2026-12-01', status = 'UNDER_REVIEW' WHERE id = $1`,
      [membershipId],
    );
    const answer = await confirmedDuring(owner, (sql) =>
      changeMembership(sql, { membershipId, action: 'REVOKE', actor: SYSTEM, at: clock.now() }),
    );
    expect(answer).toMatchObject({ code: 'REENTRY_LATER' });
    expect(
      await test.database.rows('SELECT FROM charter_membership WHERE company_id = $1', [companyId]),
    ).toHaveLength(1);
  });

  it.each([
    `UPDATE charter_signature SET signatory_name = 'Dominique Exemple'`,
    'DELETE FROM charter_signature',
    'TRUNCATE charter_signature CASCADE',
    `UPDATE membership_step SET tier = 'GOLD'`,
    'DELETE FROM membership_step',
    'TRUNCATE membership_step',
  ])('leaves a log that nobody can rewrite: %s', async (statement) => {
    await expect(desk.place.test.database.rows(statement)).rejects.toThrow('append-only');
  });
});
