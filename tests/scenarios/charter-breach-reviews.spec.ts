import { BreachDesk } from '../support/breach-desk.js';
import { changeStatus } from '../support/charter-desk.js';
import { OTHER_SUPPLIER, proveClaim } from '../support/rating-world.js';
import { signUpAndIn } from '../support/sign-in.js';

/** What else can bring a promise before moderators, several at once, and what they may not do. */
describe('a review of a breach', () => {
  let desk: BreachDesk;
  beforeEach(async () => {
    desk = await BreachDesk.open();
  });
  afterEach(() => desk.place.close());

  const signatory = () => desk.toldTo(desk.place.client);
  const reporter = () => desk.toldTo(desk.place.author);

  describe('that payments show', () => {
    it('opens a review with the figures, once; a good quarter opens none', async () => {
      await desk.measured('2026-04-20', 50, { heardOn: '2026-06-20' });
      await desk.travelTo('2026-07-01');
      await desk.travelTo('2026-07-02');
      expect(await desk.status()).toBe('UNDER_REVIEW');
      const reviews = await desk.list('myCharterReviews', desk.place.client);
      expect(reviews).toMatchObject([
        { origin: 'MEASURED', quarter: '2026-Q2', reporter: null, text: null, answerUntil: '2026-07-31' },
      ]);
      expect(reviews[0]!['lines']).toContainEqual({
        code: 'WITHIN_TERMS',
        isMet: false,
        measured: 0,
        required: 90,
      });
      expect(await signatory()).toEqual([
        'Vos paiements mesurés ne tiennent pas la promesse de la charte (EXEMPLE INDUSTRIE)',
      ]);
      expect(await desk.list('myCharterReviews', desk.place.author)).toEqual([]);
    });

    it('needs as much evidence as a tier: a few late invoices of one supplier open nothing', async () => {
      await desk.lateInvoices(29);
      await desk.travelTo('2026-07-01');
      expect(await desk.status()).toBe('ACTIVE');
    });
  });

  describe('beside another', () => {
    const secondSupplier = async () => {
      const other = await signUpAndIn(desk.place.app, { company: OTHER_SUPPLIER.id });
      await proveClaim(desk.place, other, OTHER_SUPPLIER.id);
      return { other, ratingIds: [await desk.paidInvoice(other)] };
    };

    it('waits for its turn, unseen by the signatory, and then has its thirty days', async () => {
      const first = await desk.heard();
      const { other, ratingIds } = await secondSupplier();
      const waiting = await desk.report({ commitment: 'DEDUCT_NOTHING_ALONE', ratingIds }, other);
      expect(waiting).toMatchObject({ stage: 'WAITING', answerUntil: null });
      expect(await desk.toldTo(other)).toEqual(['Votre signalement est enregistré (EXEMPLE INDUSTRIE)']);
      expect(await desk.list('myCharterReviews', desk.place.client)).toHaveLength(1);
      await desk.answer(first);
      await desk.travelTo('2026-06-10');
      await desk.decide(first, 'CLEARED', 'NOT_PROVED');
      expect(await desk.see(String(waiting['id']), other)).toMatchObject({
        stage: 'HEARING',
        answerUntil: '2026-07-10',
      });
      expect(await desk.status()).toBe('UNDER_REVIEW');
      // An appeal against the first now waits for the second.
      expect(await desk.appeal(first, desk.place.author)).toMatchObject({ stage: 'WAITING' });
      await desk.answer(String(waiting['id']));
      await desk.decide(String(waiting['id']), 'CLEARED', 'NO_BREACH');
      expect(await desk.see(first, desk.place.author)).toMatchObject({ stage: 'APPEALED' });
    });

    it('waits also when both are reported at the same moment', async () => {
      const { other, ratingIds } = await secondSupplier();
      const own = [await desk.lateInvoices()];
      const reports = await Promise.all([
        desk.report({ ratingIds: own }),
        desk.report({ commitment: 'BE_REACHABLE', ratingIds }, other),
      ]);
      expect(reports.map(({ stage }) => stage).sort()).toEqual(['HEARING', 'WAITING']);
    });

    it('ends with the commitment', async () => {
      const id = await desk.heard();
      await changeStatus(desk.place, desk.membership.id, 'WITHDRAW');
      await desk.place.performEvents();
      expect(await desk.see(id, desk.place.author)).toMatchObject({ stage: 'CLOSED', outcome: null });
      expect(await reporter()).toContain('Le dossier est clos : l’engagement a pris fin (EXEMPLE INDUSTRIE)');
    });
  });

  describe('decided by moderators', () => {
    it('takes one of two decisions at once', async () => {
      const id = await desk.heard();
      await desk.answer(id);
      const answers = await Promise.all([
        desk.decide(id, 'CLEARED', 'NO_BREACH', 0),
        desk.decide(id, 'SUSPENDED', 'SERIOUS_BREACH', 1),
      ]);
      expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
        'CharterReview',
        'CharterReviewRefusedError',
      ]);
      expect(answers.find(({ code }) => code)).toMatchObject({ code: 'DECIDED_MEANWHILE' });
      const { decisions } = (await desk.see(id, desk.place.client)) as { decisions: object[] };
      expect(decisions).toHaveLength(1);
    });

    it('refuses what was decided on a screen that is out of date', async () => {
      const id = await desk.heard();
      await desk.answer(id);
      await desk.decide(id, 'SUSPENDED', 'SERIOUS_BREACH', 0);
      const late = await desk.decide(id, 'REVOKED', 'RETALIATION', 1, { stage: 'DECISION' });
      expect(late).toMatchObject({ code: 'DECIDED_MEANWHILE' });
    });

    it('refuses a moderator with a tie to either side, in the database too', async () => {
      const id = await desk.heard();
      await desk.answer(id);
      const [moderator] = desk.moderators;
      for (const organisationId of [desk.place.author.organisationId, desk.place.client.organisationId]) {
        await desk.place.test.database.rows(
          `INSERT INTO organisation_member (id, organisation_id, account_id, role) VALUES (gen_random_uuid(), $1, $2, 'viewer')`,
          [organisationId, moderator!.accountId],
        );
        expect(await desk.decide(id, 'CLEARED', 'NO_BREACH')).toMatchObject({ code: 'BELONGS_TO_A_SIDE' });
        const kept = desk.place.test.database.rows(
          `INSERT INTO charter_review_decision (id, review_id, position, is_appeal, decided_by, decided_at, outcome, reason, statement)
           VALUES (gen_random_uuid(), $1, 9, false, $2, now(), 'CLEARED', 'NO_BREACH', 'x')`,
          [id, moderator!.accountId],
        );
        await expect(kept).rejects.toThrow('may not decide');
        await desk.place.test.database.rows('DELETE FROM organisation_member WHERE account_id = $1', [
          moderator!.accountId,
        ]);
      }
      expect(await desk.decide(id, 'CLEARED', 'NO_BREACH')).toMatchObject({ stage: 'CLOSED' });
    });
  });
});
