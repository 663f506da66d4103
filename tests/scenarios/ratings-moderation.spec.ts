import { emailsTo } from '../support/mailbox.js';
import { LATE, ModerationDesk, STATEMENT } from '../support/moderation-desk.js';
import { invoice } from '../support/rating-desk.js';
import { createRatingWorld, type RatingWorld } from '../support/rating-world.js';

/** Every path of a contested rating, day by day, from the dispute to the last appeal. */
describe('a contested rating', () => {
  let world: RatingWorld;
  let desk: ModerationDesk;
  beforeEach(async () => {
    world = await createRatingWorld('2026-06-01');
    desk = await ModerationDesk.open(world);
  });
  afterEach(() => world.close());

  const statusOf = async (id: string) => (await desk.seenBy('author', id))['status'];
  const standings = async () =>
    (await desk.evidence()).flatMap(({ tier, isRelatedParty, experiences }) =>
      experiences.map(({ standing }) => ({ tier, isRelatedParty, standing })),
    );
  const subjectsTo = async (address: string) =>
    (await emailsTo(world.test.database, address)).map(({ content }) => content.subject);
  const ids = async (id: string) =>
    ((await desk.seenBy('author', id)) as { experiences: { id: string }[] }).experiences.map((one) => one.id);

  describe('between the two sides', () => {
    it('is answered once, and goes into mediation when both want it', async () => {
      const id = await desk.disputed();
      expect(await standings()).toEqual(
        Array.from({ length: 2 }, () => ({ tier: 'T2', isRelatedParty: false, standing: 'DISPUTED' })),
      );
      expect((await desk.answer(id))['actions']).not.toContain('ANSWER_DISPUTE');
      expect(await desk.answer(id)).toMatchObject({ __typename: 'AlreadyDoneError' });
      expect(await desk.propose('client', id)).toMatchObject({ status: 'DISPUTED' });
      expect(await desk.propose('client', id)).toMatchObject({ __typename: 'AlreadyDoneError' });
      expect(await desk.propose('author', id)).toMatchObject({ status: 'MEDIATION' });
      await world.performEvents();
      expect(await subjectsTo('compta@exemple.fr')).toEqual(
        expect.arrayContaining([
          'Le fournisseur répond à votre contestation (EXEMPLE INDUSTRIE)',
          'La médiation commence (EXEMPLE INDUSTRIE)',
        ]),
      );
      expect(await subjectsTo('auteur@exemple.fr')).toContain(
        'Une médiation vous est proposée (EXEMPLE INDUSTRIE)',
      );
    });

    it('is corrected in mediation: the client is told again and has all its time again', async () => {
      const id = await desk.disputed();
      await desk.propose('author', id);
      await desk.propose('client', id);
      const corrected = await desk.correct(id, invoice('M-CORRECTED', LATE));
      expect(corrected).toMatchObject({ status: 'SUBMITTED' });
      await world.travelTo('2026-06-10');
      expect(await desk.seenBy('client', id)).toMatchObject({
        status: 'NOTICE_SENT',
        replyUntil: '2026-06-25T12:00:00.000Z',
      });
      // What it says now is another statement, and may be disputed in its turn.
      expect(await desk.dispute(id)).toMatchObject({ status: 'DISPUTED' });
      expect((await desk.answer(id))['status']).toBe('DISPUTED');
    });

    it('is withdrawn in mediation: nothing is left of it', async () => {
      const id = await desk.disputed();
      await desk.propose('author', id);
      await desk.propose('client', id);
      expect(await desk.act('author', 'withdrawRating(ratingId: $id)', id)).toMatchObject({
        status: 'WITHDRAWN',
      });
      expect(await standings()).toEqual([]);
    });

    it('goes to the moderators when either side ends the mediation, or thirty days after it began', async () => {
      const ended = await desk.disputed();
      const forgotten = await desk.disputed();
      for (const id of [ended, forgotten]) {
        await desk.propose('author', id);
        await desk.propose('client', id);
      }
      expect(await desk.act('client', 'endMediation(ratingId: $id)', ended)).toMatchObject({
        status: 'MODERATION',
      });
      await world.travelTo('2026-06-30');
      expect(await statusOf(forgotten)).toBe('MEDIATION');
      await world.travelTo('2026-07-01');
      expect(await statusOf(forgotten)).toBe('MODERATION');
      expect((await desk.queue('DISPUTE')).map(({ dueOn }) => dueOn)).toEqual(['2026-06-15', '2026-07-15']);
    });

    it('goes to the moderators after fifteen days of silence, and not before the author could answer', async () => {
      const id = await desk.disputed();
      expect(await desk.act('client', 'endMediation(ratingId: $id)', id)).toMatchObject({
        __typename: 'WrongStatusError',
      });
      await world.travelTo('2026-06-15');
      expect(await statusOf(id)).toBe('DISPUTED');
      await world.travelTo('2026-06-16');
      await world.travelTo('2026-06-16');
      expect(await statusOf(id)).toBe('MODERATION');
      expect(await desk.queue()).toHaveLength(1);
    });
  });

  describe('before a moderator', () => {
    it('is upheld: published, proved as well as can be, scored from that instant, and both sides are told why', async () => {
      const id = await desk.inModeration({ comment: 'Trois relances restées sans réponse.' });
      const caseId = await desk.caseOf(id);
      const before = await outboxOf('PaymentEvidenceChanged');
      const input = { outcome: 'UPHELD', reason: 'PROOF_SUFFICIENT' };
      expect(await desk.decide(desk.moderator, caseId, input)).toMatchObject({
        __typename: 'ModerationCase',
        isOpen: false,
      });
      expect(await outboxOf('PaymentEvidenceChanged')).toBe(before + 1);
      expect(await statusOf(id)).toBe('UPHELD');
      expect(await standings()).toEqual(
        Array.from({ length: 2 }, () => ({ tier: 'T4', isRelatedParty: false, standing: 'UNDISPUTED' })),
      );
      expect(await desk.published()).toMatchObject([{ id, status: 'UPHELD', tier: 'T4' }]);
      for (const side of ['author', 'client'] as const)
        expect(await desk.decisionsSeenBy(side, id)).toMatchObject([
          { caseId, outcome: 'UPHELD', statement: STATEMENT, isAppeal: false, appealUntil: '2026-12-01' },
        ]);
      for (const address of ['auteur@exemple.fr', 'compta@exemple.fr']) {
        const told = (await emailsTo(world.test.database, address)).filter(
          ({ topic }) => topic === 'moderation-decision',
        );
        expect(told).toHaveLength(1);
        const text = JSON.stringify(told[0]!.content);
        for (const said of [STATEMENT, 'Les pièces prouvent', '1 décembre 2026', 'recours gratuit'])
          expect(text).toContain(said);
      }
    });

    it('is upheld and still held when the decision is not about the facts and it is not proved well enough', async () => {
      const id = await desk.submit({ client: { number: '732829320' }, experiences: [invoice('T0-1', LATE)] });
      await world.performEvents();
      await desk.dispute(id);
      await world.travelTo('2026-06-16');
      const caseId = await desk.caseOf(id);
      await desk.decide(desk.moderator, caseId, { outcome: 'UPHELD', reason: 'OUT_OF_SCOPE' });
      expect(await statusOf(id)).toBe('HELD');
      expect(await desk.published()).toEqual([]);
      expect(await standings()).toEqual([{ tier: 'T0', isRelatedParty: false, standing: 'UNDISPUTED' }]);
      // What was decided is appealed, not disputed a second time.
      expect(await desk.dispute(id)).toMatchObject({ __typename: 'AlreadyDoneError' });
    });

    it('is corrected: an invoice and the comment are set aside as a whole, the rest stands', async () => {
      const id = await desk.inModeration({ comment: 'Trois relances restées sans réponse.' });
      const { experiences } = (await desk.seenBy('author', id)) as {
        experiences: { id: string; reference: string }[];
      };
      const { id: first, reference } = experiences[0]!;
      const input = { outcome: 'CORRECTED', reason: 'AMOUNT_IN_DISPUTE', hiddenExperienceIds: [first] };
      await desk.decide(desk.moderator, await desk.caseOf(id), { ...input, hidesComment: true });
      expect(await desk.seenBy('client', id)).toMatchObject({ status: 'CORRECTED', comment: null });
      expect(await ids(id)).not.toContain(first);
      expect(await standings()).toEqual([{ tier: 'T4', isRelatedParty: false, standing: 'UNDISPUTED' }]);
      expect(await desk.published()).toMatchObject([{ invoices: 1, comment: null, status: 'CORRECTED' }]);
      // The invoice that was set aside is not told again, not even once the rest is withdrawn.
      await desk.act('author', 'withdrawRating(ratingId: $id)', id);
      expect(
        await desk.tell({ client: { number: '732829320' }, experiences: [invoice(reference, LATE)] }),
      ).toMatchObject({
        __typename: 'DuplicateExperienceError',
      });
    });

    it('is rejected: shown and counted nowhere from that instant', async () => {
      const id = await desk.inModeration();
      const input = { outcome: 'REJECTED', reason: 'PAID_IN_TIME' };
      await desk.decide(desk.moderator, await desk.caseOf(id), input);
      expect(await statusOf(id)).toBe('REJECTED');
      expect(await standings()).toEqual([]);
      expect(await desk.published()).toEqual([]);
      expect(await desk.act('author', 'withdrawRating(ratingId: $id)', id)).toMatchObject({
        __typename: 'WrongStatusError',
      });
    });

    it('needs no decision any more once its author took it back', async () => {
      const id = await desk.inModeration();
      const caseId = await desk.caseOf(id);
      await desk.act('author', 'withdrawRating(ratingId: $id)', id);
      await world.performEvents();
      expect(await desk.queue()).toEqual([]);
      const late = await desk.decide(desk.moderator, caseId, { outcome: 'REJECTED', reason: 'PAID_IN_TIME' });
      expect(late).toMatchObject({ __typename: 'AlreadyDoneError' });
    });
  });

  async function outboxOf(type: string): Promise<number> {
    const [found] = await world.test.database.rows<{ n: number }>(
      'SELECT count(*)::int AS n FROM outbox_event WHERE type = $1',
      [type],
    );
    return found!.n;
  }
});
