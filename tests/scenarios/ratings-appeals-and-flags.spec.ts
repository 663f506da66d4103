import { ForgetHiddenTexts } from '../../libs/ratings/moderation/hidden-texts/forget-hidden-texts.js';
import { emailsTo } from '../support/mailbox.js';
import { ModerationDesk, STATEMENT } from '../support/moderation-desk.js';
import { createRatingWorld, SUPPLIER, type RatingWorld } from '../support/rating-world.js';
import { signUpAndIn } from '../support/sign-in.js';

/** What happens after a decision, and to a published rating that a reader reports. */
describe('a rating that was decided or reported', () => {
  let world: RatingWorld;
  let desk: ModerationDesk;
  beforeEach(async () => {
    world = await createRatingWorld('2026-06-01');
    desk = await ModerationDesk.open(world);
  });
  afterEach(() => world.close());

  const standings = async () =>
    (await desk.evidence()).flatMap(({ tier, isRelatedParty, experiences }) =>
      experiences.map(({ standing }) => ({ tier, isRelatedParty, standing })),
    );
  const ids = async (id: string) =>
    ((await desk.seenBy('author', id)) as { experiences: { id: string }[] }).experiences.map((one) => one.id);

  describe('on appeal', () => {
    it('is decided by another moderator, with everything that was set aside before him, and that is final', async () => {
      const id = await desk.inModeration({ comment: 'Trois relances restées sans réponse.' });
      const [first] = await ids(id);
      const caseId = await desk.caseOf(id);
      const corrected = { outcome: 'CORRECTED', reason: 'AMOUNT_IN_DISPUTE', hiddenExperienceIds: [first] };
      await desk.decide(desk.moderator, caseId, { ...corrected, hidesComment: true });
      expect(await desk.appeal('author', caseId)).toMatchObject({ status: 'APPEALED' });
      expect(await desk.published()).toEqual([]);
      expect(await standings()).toMatchObject([{ standing: 'DISPUTED' }]);
      expect(await desk.appeal('author', caseId)).toMatchObject({ __typename: 'AlreadyDoneError' });
      expect(await desk.appeal('client', caseId, 'Nous maintenons.')).toMatchObject({ status: 'APPEALED' });

      const appealId = await desk.caseOf(id);
      const input = { outcome: 'UPHELD', reason: 'PROOF_SUFFICIENT' };
      expect(await desk.seeCase(desk.moderator, appealId)).toMatchObject({
        kind: 'APPEAL',
        excludedModerators: 1,
        exclusion: { code: 'DECIDED_BEFORE' },
        appeals: [{ side: 'AUTHOR' }, { side: 'CLIENT' }],
        hiddenTexts: { comment: 'Trois relances restées sans réponse.' },
      });
      expect(await desk.decide(desk.moderator, appealId, input)).toMatchObject({
        __typename: 'ModeratorExcludedError',
        code: 'DECIDED_BEFORE',
      });
      expect(await desk.decide(desk.other, appealId, input)).toMatchObject({ __typename: 'ModerationCase' });
      expect(await desk.seenBy('client', id)).toMatchObject({
        status: 'UPHELD',
        tier: 'T4',
        comment: 'Trois relances restées sans réponse.',
      });
      expect(await ids(id)).toContain(first);
      expect(await standings()).toHaveLength(2);
      for (const decided of [caseId, appealId])
        expect((await desk.appeal('client', decided))['__typename']).toMatch(
          /^(AlreadyDone|WindowClosed)Error$/,
        );
      expect((await desk.seenBy('client', id))['actions']).not.toContain('APPEAL');
    });

    it('is taken for six months, and not a day longer', async () => {
      const [inTime, tooLate] = [await desk.inModeration(), await desk.inModeration()];
      const cases = [await desk.caseOf(inTime), await desk.caseOf(tooLate)];
      for (const caseId of cases)
        await desk.decide(desk.moderator, caseId, { outcome: 'REJECTED', reason: 'PROOF_INSUFFICIENT' });
      await world.travelTo('2026-12-01');
      expect(await desk.appeal('author', cases[0]!)).toMatchObject({ status: 'APPEALED' });
      await world.travelTo('2026-12-02');
      expect(await desk.appeal('author', cases[1]!)).toMatchObject({ __typename: 'WindowClosedError' });
    });
  });

  describe('flagged by a reader', () => {
    it('stays visible until a moderator has decided, and the same reader flags once', async () => {
      const id = await desk.publishedLate({ comment: 'Trois relances restées sans réponse.' });
      const reader = await signUpAndIn(world.app);
      expect(await desk.flag(reader, id, 'FALSE_FACT')).toMatchObject({ __typename: 'FlaggedRating' });
      expect(await desk.flag(reader, id, 'SPAM')).toMatchObject({ __typename: 'AlreadyDoneError' });
      const second = await signUpAndIn(world.app);
      expect(await desk.flag(second, id, 'SPAM')).toMatchObject({ __typename: 'FlaggedRating' });
      await world.performEvents();
      expect(await desk.published()).toMatchObject([
        { id, status: 'FLAGGED', comment: 'Trois relances restées sans réponse.' },
      ]);
      expect(await standings()).toMatchObject([{ standing: 'UNDISPUTED' }, { standing: 'UNDISPUTED' }]);
      const cases = await desk.queue('FLAG');
      expect(cases).toMatchObject([{ flags: [{ reason: 'FALSE_FACT' }, { reason: 'SPAM' }] }]);
      await desk.decide(desk.moderator, String(cases[0]!['id']), {
        outcome: 'UPHELD',
        reason: 'PROOF_SUFFICIENT',
      });
      expect(await desk.published()).toMatchObject([{ status: 'UPHELD', tier: 'T2' }]);
    });

    it('loses its texts at once when a flag explains why waiting could harm, and gets them back when it did not hold', async () => {
      const comment = 'Le gérant nous a raccroché au nez.';
      const id = await desk.publishedLate({ comment });
      const reader = await signUpAndIn(world.app);
      await desk.flag(reader, id, 'PERSONAL_DATA', 'Le gérant est seul : ce texte parle donc de lui.');
      expect(await desk.published()).toMatchObject([{ status: 'FLAGGED', comment: null, invoices: 2 }]);
      expect(await standings()).toHaveLength(2);
      const caseId = await desk.caseOf(id);
      expect(await desk.seeCase(desk.moderator, caseId)).toMatchObject({ hiddenTexts: { comment } });
      await desk.decide(desk.moderator, caseId, { outcome: 'UPHELD', reason: 'OUT_OF_SCOPE' });
      expect(await desk.published()).toMatchObject([{ status: 'UPHELD', comment }]);
    });

    it('keeps the texts that a bare reason would have hidden, and is not flagged by whoever cannot see it', async () => {
      const id = await desk.publishedLate({ comment: 'Le gérant nous a raccroché au nez.' });
      const reader = await signUpAndIn(world.app);
      await desk.flag(reader, id, 'PERSONAL_DATA');
      expect(await desk.published()).toMatchObject([{ comment: 'Le gérant nous a raccroché au nez.' }]);
      const hidden = await desk.inNotice();
      expect(await desk.flag(reader, hidden, 'SPAM')).toMatchObject({ __typename: 'RatingNotFoundError' });
    });

    describe('tells whoever flagged it', () => {
      const written = async ({ email }: { email: string }) =>
        (await emailsTo(world.test.database, email)).map(({ topic, language, content }) => ({
          topic,
          language,
          subject: content.subject,
          text: JSON.stringify(content.blocks),
        }));
      const upheld = { outcome: 'UPHELD', reason: 'PROOF_SUFFICIENT' };

      it('what was decided and why, in their language, without the name of a supplier that did not sign', async () => {
        const id = await desk.publishedLate();
        const reader = await signUpAndIn(world.app, { language: 'en' });
        await desk.flag(reader, id, 'FALSE_FACT');
        const caseId = await desk.caseOf(id);
        const naming = `${STATEMENT} Exemple-Plombérie le montre.`;
        const refused = { __typename: 'InvalidDecisionError', code: 'NAMES_SUPPLIER' };
        expect(await desk.decide(desk.moderator, caseId, { ...upheld, statement: naming })).toMatchObject(
          refused,
        );
        expect(await desk.preview(caseId, { ...upheld, statement: naming })).toMatchObject(refused);
        await desk.decide(desk.moderator, caseId, upheld);
        const [email, ...more] = await written(reader);
        expect(more).toEqual([]);
        expect(email).toMatchObject({
          topic: 'flag-decision',
          language: 'en',
          subject: 'Your report: Rating upheld (EXEMPLE INDUSTRIE)',
        });
        for (const said of [
          STATEMENT,
          'The documents prove',
          'complain free of charge until 17 December 2026',
          'art. 21',
        ])
          expect(email!.text).toContain(said);
        expect(email!.text).not.toContain(SUPPLIER.name);
      });

      it('hears their complaint once, by another moderator, without setting texts aside again', async () => {
        const comment = 'Le gérant nous a raccroché au nez.';
        const id = await desk.publishedLate({ comment });
        const reader = await signUpAndIn(world.app);
        const why = 'Le gérant est seul : ce texte parle donc de lui.';
        await desk.flag(reader, id, 'PERSONAL_DATA', why);
        await desk.decide(desk.moderator, await desk.caseOf(id), { ...upheld, reason: 'OUT_OF_SCOPE' });
        expect(await desk.flag(reader, id, 'PERSONAL_DATA', why)).toMatchObject({
          __typename: 'FlaggedRating',
        });
        expect(await desk.published()).toMatchObject([{ status: 'FLAGGED', comment }]);
        const complaint = await desk.caseOf(id);
        expect(await desk.decide(desk.moderator, complaint, upheld)).toMatchObject({
          __typename: 'ModeratorExcludedError',
          code: 'DECIDED_BEFORE',
        });
        const corrected = { outcome: 'CORRECTED', reason: 'PERSONAL_DATA', hidesComment: true };
        expect(await desk.decide(desk.other, complaint, corrected)).toMatchObject({
          __typename: 'ModerationCase',
        });
        const emails = await written(reader);
        expect(emails.map(({ text }) => text.includes('recours gratuit'))).toEqual([true, false]);
        expect(await desk.flag(reader, id, 'SPAM')).toMatchObject({ code: 'FLAG_IS_FINAL' });
      });

      it('does not bar the first moderator from what another reader reports', async () => {
        const id = await desk.publishedLate();
        for (const reader of [await signUpAndIn(world.app), await signUpAndIn(world.app)]) {
          await desk.flag(reader, id, 'FALSE_FACT');
          const decided = await desk.decide(desk.moderator, await desk.caseOf(id), upheld);
          expect(decided).toMatchObject({ __typename: 'ModerationCase' });
        }
      });

      it('that it is gone, when its author takes it back before anybody decided, and what an appeal changed', async () => {
        const [taken, appealed] = [await desk.publishedLate(), await desk.publishedLate()];
        const reader = await signUpAndIn(world.app);
        for (const id of [taken, appealed]) await desk.flag(reader, id, 'FALSE_FACT');
        await desk.act('author', 'withdrawRating(ratingId: $id)', taken);
        await world.performEvents();
        expect(await written(reader)).toMatchObject([
          { subject: expect.stringContaining('Elle n’est plus montrée') },
        ]);
        const caseId = await desk.caseOf(appealed);
        await desk.decide(desk.moderator, caseId, { outcome: 'REJECTED', reason: 'DUPLICATE' });
        await desk.appeal('author', caseId);
        await desk.decide(desk.other, await desk.caseOf(appealed), upheld);
        expect((await written(reader)).slice(1)).toMatchObject([
          {
            subject: expect.stringContaining('Évaluation rejetée'),
            text: expect.not.stringContaining('recours gratuit'),
          },
          { subject: expect.stringContaining('Évaluation confirmée') },
        ]);
      });
    });

    it('forgets a text that was set aside once nobody can appeal any more', async () => {
      const id = await desk.publishedLate({ comment: 'Le gérant nous a raccroché au nez.' });
      await desk.flag(
        await signUpAndIn(world.app),
        id,
        'PERSONAL_DATA',
        'Ce texte parle du gérant, seul associé.',
      );
      const input = { outcome: 'CORRECTED', reason: 'PERSONAL_DATA', hidesComment: true };
      await desk.decide(desk.moderator, await desk.caseOf(id), input);
      const forget = async (day: string) => {
        world.clock.travelTo(new Date(`${day}T12:00:00Z`));
        return world.app.get(ForgetHiddenTexts).execute();
      };
      expect(await forget('2026-12-17')).toBe(0);
      expect(await forget('2026-12-18')).toBe(1);
    });
  });
});
