import { BadgeDesk } from '../support/badges/badge-desk.js';
import { changeStatus } from '../support/charter-desk.js';
import { SigningDesk, type Answered } from '../support/signing-desk.js';
import { signUpAndIn, type SignedIn } from '../support/sign-in.js';

/** A commitment to the charter from the first code to its end, day by day. */
describe('a signature of the charter', () => {
  let desk: SigningDesk;
  let owner: SignedIn & { readonly companyId: string };
  beforeAll(async () => {
    desk = await SigningDesk.open('2026-11-22');
  });
  afterAll(() => desk.place.close());
  beforeEach(async () => {
    await desk.travelTo('2026-11-22');
    owner = await desk.owner();
  });

  const stepsOf = async (person: SignedIn) => {
    const { membership } = (await desk.mine(person)) as {
      membership: { steps: { action: string; note: { fr: string } | null }[] };
    };
    return membership.steps.map(({ action, note }) => [action, note?.fr ?? null]);
  };
  const verified = async (code: string) =>
    (await new BadgeDesk(desk.place).verify({ code }))['outcome'] as string;

  describe('and its code', () => {
    it('is good until its thirty minutes are over', async () => {
      const { id } = await desk.sign(owner);
      const code = await desk.codeOf(owner);
      await desk.travelTo('2026-11-22T12:29:59Z');
      expect(await desk.mine(owner)).toMatchObject({ signing: { id }, membership: null });
      expect(await desk.confirm(owner, id, await desk.wrongCodeFor(owner))).toMatchObject({
        code: 'WRONG_CODE',
      });
      await desk.travelTo('2026-11-22T12:30:00Z');
      expect(await desk.mine(owner)).toMatchObject({ signing: null, membership: null });
      expect(await desk.confirm(owner, id, code)).toMatchObject({ code: 'CODE_EXPIRED', field: 'code' });
      const again = await desk.sign(owner);
      expect(await desk.confirm(owner, again.id, code)).toMatchObject({
        code: 'WRONG_CODE',
        attemptsLeft: 4,
      });
    });

    it('signs once, and nothing can be signed again while the commitment goes on', async () => {
      const { id } = await desk.sign(owner);
      const code = await desk.codeOf(owner);
      const first = await desk.confirm(owner, id, code);
      expect(first).toMatchObject({ status: 'ACTIVE', termEndsOn: '2028-11-22' });
      expect(await desk.confirm(owner, id, code)).toMatchObject({ code: 'CODE_USED' });
      await desk.travelTo('2028-09-22');
      // The commitment that there is, no e-mail, and no second signature.
      expect(await desk.sign(owner)).toEqual(first);
      expect(await desk.mine(owner)).toMatchObject({ obstacle: { code: 'ALREADY_SIGNED' } });
      expect(await stepsOf(owner)).toEqual([['SIGNED', null]]);
      expect(await desk.letters(owner, 'charter-code')).toHaveLength(1);
      expect(await desk.letters(owner, 'charter-signed')).toHaveLength(1);
    });

    it('is worth nothing after five wrong ones; five codes a day are sent, the next on another day', async () => {
      for (let asked = 1; asked <= 5; asked++) {
        const { id } = await desk.sign(owner);
        const code = await desk.codeOf(owner);
        const wrong = await desk.wrongCodeFor(owner);
        for (const attemptsLeft of [4, 3, 2, 1, 0])
          expect(await desk.confirm(owner, id, wrong)).toMatchObject({ code: 'WRONG_CODE', attemptsLeft });
        expect(await desk.confirm(owner, id, code)).toMatchObject({ code: 'CODE_EXPIRED' });
      }
      expect(await desk.sign(owner)).toMatchObject({ code: 'TOO_MANY_SIGNINGS' });
      await desk.travelTo('2026-11-23T11:59:59Z');
      expect(await desk.sign(owner)).toMatchObject({ code: 'TOO_MANY_SIGNINGS' });
      await desk.travelTo('2026-11-23T12:00:00Z');
      expect(await desk.signed(owner)).toMatchObject({ status: 'ACTIVE' });
    });

    it('is explained for thirty days, then forgotten with what was declared', async () => {
      const { id } = await desk.sign(owner);
      const code = await desk.codeOf(owner);
      await desk.travelTo('2026-12-22');
      expect(await desk.confirm(owner, id, code)).toMatchObject({ code: 'CODE_EXPIRED' });
      await desk.travelTo('2026-12-23');
      expect(await desk.confirm(owner, id, code)).toMatchObject({ code: 'SIGNING_NOT_FOUND' });
      expect(
        await desk.place.test.database.rows('SELECT FROM charter_signing WHERE organisation_id = $1', [
          owner.organisationId,
        ]),
      ).toEqual([]);
    });
  });

  describe('and its term', () => {
    it('is reminded of 60 and 14 days before its end, in the language of each reader', async () => {
      const english = await signUpAndIn(desk.place.app, { company: owner.companyId, language: 'en' });
      await desk.signed(owner);
      for (const [day, sent] of [
        ['2028-09-22', 0],
        ['2028-09-23', 1],
        ['2028-09-24', 1],
        ['2028-11-07', 1],
        ['2028-11-08', 2],
        ['2028-11-09', 2],
      ] as const) {
        await desk.travelTo(day);
        expect([day, (await desk.letters(owner, 'charter-renewal')).length]).toEqual([day, sent]);
      }
      const [french] = await desk.letters(owner, 'charter-renewal');
      expect(JSON.stringify(french)).toContain('Votre engagement prend fin le 22 novembre 2028');
      const [translated] = await desk.letters(english, 'charter-renewal');
      expect(JSON.stringify(translated)).toContain('Your commitment ends on 22 November 2028');
    });

    it('is renewed in its last sixty days without losing one, and is reminded of at its new end only', async () => {
      await desk.signed(owner);
      await desk.travelTo('2028-09-22');
      expect(await desk.mine(owner)).toMatchObject({ membership: { isRenewalDue: false } });
      await desk.travelTo('2028-09-23');
      expect(await desk.mine(owner)).toMatchObject({ obstacle: null, membership: { isRenewalDue: true } });
      expect(await desk.signed(owner)).toMatchObject({
        termEndsOn: '2030-11-22',
        signatures: [{ kind: 'FIRST' }, { kind: 'RENEWAL' }],
      });
      await desk.travelTo('2028-11-08');
      expect(await desk.letters(owner, 'charter-renewal')).toHaveLength(1);
      await desk.travelTo('2028-11-22');
      expect(await desk.mine(owner)).toMatchObject({
        membership: { status: 'ACTIVE', isRenewalDue: false },
        obstacle: { code: 'ALREADY_SIGNED' },
      });
      expect(await stepsOf(owner)).toEqual([
        ['SIGNED', null],
        ['RENEWED', null],
      ]);
      await desk.travelTo('2030-09-23');
      expect(await desk.letters(owner, 'charter-renewal')).toHaveLength(2);
    });

    it('ends the commitment and its badge on its last day, says so, and leaves the way back open', async () => {
      const { code } = await desk.signed(owner);
      await desk.travelTo('2028-11-21');
      expect(await desk.mine(owner)).toMatchObject({ membership: { status: 'ACTIVE' } });
      for (const day of ['2028-11-22', '2028-11-23']) await desk.travelTo(day);
      expect(await desk.mine(owner)).toMatchObject({ membership: { status: 'EXPIRED' }, obstacle: null });
      expect((await stepsOf(owner)).slice(1)).toEqual([
        ['EXPIRE', 'L’engagement n’a pas été renouvelé à son terme.'],
      ]);
      const told = await desk.letters(owner, 'charter-changed');
      expect(told).toHaveLength(1);
      expect(told[0]!.title).toBe('Votre engagement dans la charte du bon payeur a pris fin');
      expect(JSON.stringify(told[0])).toContain('n’a pas été renouvelé à son terme');
      expect(await verified(code)).toBe('EXPIRED');
      const again = await desk.signed(owner);
      expect(again).toMatchObject({ termEndsOn: '2030-11-23', signatures: [{ kind: 'FIRST' }] });
      expect(again.code).not.toBe(code);
      expect([await verified(again.code), await verified(code)]).toEqual(['VALID', 'EXPIRED']);
    });
  });

  describe('that is taken back', () => {
    it('ends the commitment and its badge at once, and bars nobody', async () => {
      const { code } = await desk.signed(owner);
      expect(await verified(code)).toBe('VALID');
      expect(await desk.withdraw(owner)).toMatchObject({ status: 'WITHDRAWN' });
      expect(await verified(code)).toBe('REVOKED');
      expect(await desk.withdraw(owner)).toMatchObject({ code: 'NOT_SIGNATORY' });
      expect(await desk.letters(owner, 'charter-changed')).toHaveLength(1);
      expect(await desk.signed(owner)).toMatchObject({ status: 'ACTIVE', termEndsOn: '2028-11-22' });
    });

    const expired = () => desk.travelTo('2028-11-22');
    const excluded = async ({ id }: Answered) => {
      await changeStatus(desk.place, id, 'REVOKE');
    };
    const unclaimed = async () => {
      await desk.unclaim(owner);
      await desk.place.test.database.rows(
        `UPDATE company_claim SET status = 'VERIFIED' WHERE organisation_id = $1`,
        [owner.organisationId],
      );
    };
    it.each<[string, (membership: Answered) => Promise<unknown>, string, string]>([
      ['withdrawn', () => desk.withdraw(owner), '2027-11-21', '2027-11-22'],
      ['excluded', excluded, '2027-11-21', '2027-11-22'],
      ['given up with its claim', unclaimed, '2027-11-21', '2027-11-22'],
      ['at its end', expired, '2029-11-21', '2029-11-22'],
    ])('bars who left during a review for twelve months: %s', async (_how, leave, barred, free) => {
      const membership = await desk.signed(owner);
      await changeStatus(desk.place, membership.id, 'OPEN_REVIEW');
      await leave(membership);
      expect(await desk.sign(owner)).toMatchObject({ code: 'REENTRY_LATER' });
      await desk.travelTo(barred);
      expect(await desk.mine(owner)).toMatchObject({ obstacle: { code: 'REENTRY_LATER' } });
      await desk.travelTo(free);
      expect(await desk.signed(owner)).toMatchObject({ status: 'ACTIVE', signatures: [{ kind: 'FIRST' }] });
    });
  });

  describe('of who no longer acts for the company', () => {
    it('ends at once, says why in public, and is told', async () => {
      const other = await desk.owner();
      await desk.signed(other);
      const { code } = await desk.signed(owner);
      await desk.unclaim(owner);
      expect(await desk.mine(owner)).toMatchObject({
        membership: { status: 'EXPIRED' },
        obstacle: { code: 'CLAIM_REQUIRED' },
      });
      expect((await stepsOf(owner)).slice(1)).toEqual([
        ['EXPIRE', 'L’organisation qui avait signé ne représente plus l’entreprise.'],
      ]);
      expect(await verified(code)).toBe('EXPIRED');
      await desk.travelTo('2026-11-23');
      const told = await desk.letters(owner, 'charter-changed');
      expect(told).toHaveLength(1);
      expect(JSON.stringify(told[0])).toContain('ne représente plus l’entreprise');
      expect(await desk.mine(other)).toMatchObject({ membership: { status: 'ACTIVE' } });
    });

    it('ends in the night when nobody announced it', async () => {
      await desk.signed(owner);
      await desk.place.test.database.rows('DELETE FROM company_claim WHERE organisation_id = $1', [
        owner.organisationId,
      ]);
      await desk.travelTo('2026-11-23');
      expect(await desk.mine(owner)).toMatchObject({ membership: { status: 'EXPIRED' } });
    });

    it('is not made when the claim is lost between the code and its confirmation', async () => {
      const { id } = await desk.sign(owner);
      await desk.unclaim(owner);
      expect(await desk.confirm(owner, id, await desk.codeOf(owner))).toMatchObject({
        code: 'CLAIM_REQUIRED',
      });
      expect(await desk.mine(owner)).toMatchObject({ membership: null });
    });
  });
});
