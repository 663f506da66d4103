import { BreachDesk } from '../support/breach-desk.js';
import { emailsTo } from '../support/mailbox.js';

/** Every path of a broken promise, day by day, from the report to the last appeal. */
describe('a breach of the charter', () => {
  let desk: BreachDesk;
  beforeEach(async () => {
    desk = await BreachDesk.open();
  });
  afterEach(() => desk.place.close());

  const signatory = () => desk.toldTo(desk.place.client);
  const reporter = () => desk.toldTo(desk.place.author);

  describe('reported by a supplier', () => {
    it('tells the signatory everything, gives it thirty days, and publishes nothing', async () => {
      const fileIds = [await desk.evidenceFile(desk.place.author)];
      const id = await desk.heard({ fileIds });
      expect(await desk.status()).toBe('UNDER_REVIEW');
      const seen = await desk.see(id, desk.place.client);
      expect(seen).toMatchObject({
        side: 'SIGNATORY',
        answerUntil: '2026-07-01',
        text: expect.stringContaining('deux mois'),
        files: [{ name: 'releve.pdf', side: 'REPORTER', isOfPlan: false }],
        actions: ['ANSWER'],
        options: [],
      });
      const [told] = (await emailsTo(desk.place.test.database, 'compta@exemple.fr')).filter(
        ({ topic }) => topic === 'charter-review',
      );
      const said = JSON.stringify(told!.content.blocks);
      for (const part of [
        'deux mois',
        'EXEMPLE PLOMBERIE',
        'releve.pdf',
        '1 juillet 2026',
        'Un retard isolé',
      ])
        expect(said).toContain(part);
      expect(await reporter()).toEqual(['Votre signalement est examiné (EXEMPLE INDUSTRIE)']);
      expect((await desk.publicSteps()).every(({ note }) => note === null)).toBe(true);
    });

    it('goes to a moderator as soon as it is answered, and is answered once', async () => {
      const id = await desk.heard();
      const fileIds = [await desk.evidenceFile(desk.place.client, 'virement.pdf')];
      expect(await desk.answer(id, { fileIds })).toMatchObject({ stage: 'DECISION', dueOn: '2026-06-15' });
      expect(await desk.answer(id)).toMatchObject({ code: 'WRONG_STAGE' });
      expect(await reporter()).toContain('Le signataire a répondu (EXEMPLE INDUSTRIE)');
      expect(await desk.see(id, desk.place.author)).toMatchObject({
        side: 'REPORTER',
        answer: expect.stringContaining('deux mois'),
        files: [{ name: 'virement.pdf', side: 'SIGNATORY' }],
      });
      expect(await desk.queue()).toMatchObject([{ id, side: 'MODERATOR', exclusion: null }]);
    });

    it('may be answered until the last day; silence goes to a moderator on the next', async () => {
      const id = await desk.heard();
      await desk.travelTo('2026-07-01');
      expect(await desk.see(id, desk.place.client)).toMatchObject({ stage: 'HEARING', actions: ['ANSWER'] });
      expect(await desk.decide(id, 'CLEARED', 'NO_BREACH')).toMatchObject({ code: 'OUTCOME_UNFIT' });
      // The night's work has not run yet, and the time is over all the same.
      desk.place.clock.travelTo(new Date('2026-07-02T00:00:01Z'));
      expect(await desk.answer(id)).toMatchObject({ code: 'TIME_OVER' });
      await desk.travelTo('2026-07-02');
      expect(await desk.see(id, desk.moderators[0]!)).toMatchObject({
        stage: 'DECISION',
        dueOn: '2026-07-16',
      });
      expect(await signatory()).toContain('Un modérateur va décider (EXEMPLE INDUSTRIE)');
    });

    it('is cleared: the commitment goes on, both sides are told why, and another moderator hears an appeal', async () => {
      const id = await desk.heard();
      await desk.answer(id);
      expect(await desk.decide(id, 'CLEARED', 'ISOLATED_LATENESS')).toMatchObject({
        stage: 'CLOSED',
        outcome: 'CLEARED',
      });
      expect(await desk.status()).toBe('ACTIVE');
      const { steps } = (await desk.see(id, desk.place.author)) as { steps: object[] };
      expect(steps).toEqual([
        { action: 'REPORT', actor: 'AUTHOR' },
        { action: 'BEGIN_HEARING', actor: 'SYSTEM' },
        { action: 'ANSWER', actor: 'CLIENT' },
        { action: 'DECIDE', actor: 'MODERATOR' },
      ]);
      for (const subjects of [await signatory(), await reporter()])
        expect(subjects).toContain('Dossier clos sans suite (EXEMPLE INDUSTRIE)');
      expect(await desk.appeal(id, desk.place.author)).toMatchObject({
        stage: 'APPEALED',
        outcome: 'CLEARED',
      });
      expect(await desk.status()).toBe('ACTIVE');
      expect(await desk.decide(id, 'CLEARED', 'NO_BREACH')).toMatchObject({ code: 'DECIDED_BEFORE' });
      expect(await desk.decide(id, 'SUSPENDED', 'SERIOUS_BREACH', 1)).toMatchObject({
        stage: 'SUSPENDED',
        decisions: [
          { isAppeal: false, appealUntil: '2026-12-01' },
          { isAppeal: true, appealUntil: null },
        ],
      });
      expect(await desk.status()).toBe('SUSPENDED');
      expect(await desk.appeal(id)).toMatchObject({ code: 'DECISION_FINAL' });
    });
  });

  describe('that ends in an action plan', () => {
    const planned = async () => {
      const id = await desk.heard();
      await desk.answer(id);
      await desk.decide(id, 'ACTION_PLAN', 'BREACH_ADMITTED');
      return id;
    };

    it('keeps the badge with a note, shows the plan to nobody else, and is judged after ninety days', async () => {
      const id = await planned();
      expect(await desk.status()).toBe('ACTION_PLAN');
      expect(await desk.publicSteps()).toContainEqual({ action: 'REQUIRE_PLAN', note: 'REVIEW_ACTION_PLAN' });
      const fileIds = [await desk.evidenceFile(desk.place.client, 'plan.pdf')];
      expect(await desk.plan(id, { fileIds })).toMatchObject({
        stage: 'PLAN_RUNNING',
        planUntil: '2026-08-30',
      });
      expect(await desk.see(id, desk.place.author)).toMatchObject({ plan: null, files: [] });
      expect(await desk.see(id, desk.moderators[1]!)).toMatchObject({
        plan: expect.stringContaining('deux mois'),
        files: [{ name: 'plan.pdf', isOfPlan: true }],
      });
      await desk.travelTo('2026-08-30');
      expect(await desk.see(id, desk.place.client)).toMatchObject({ stage: 'PLAN_RUNNING' });
      await desk.travelTo('2026-08-31');
      expect(await desk.see(id, desk.moderators[1]!)).toMatchObject({ stage: 'DECISION' });
      expect(await desk.decide(id, 'ACTION_PLAN', 'BREACH_PROVED', 1)).toMatchObject({
        code: 'OUTCOME_UNFIT',
      });
      expect(await desk.decide(id, 'SUSPENDED', 'PLAN_MISSING', 1)).toMatchObject({ code: 'REASON_UNFIT' });
      expect(await desk.decide(id, 'CLEARED', 'REMEDIED', 1)).toMatchObject({ stage: 'CLOSED' });
      expect(await desk.status()).toBe('ACTIVE');
    });

    it('goes to a moderator when no plan comes, who may exclude a signatory that does not engage', async () => {
      const id = await planned();
      await desk.travelTo('2026-07-02');
      expect(await desk.plan(id)).toMatchObject({ code: 'WRONG_STAGE' });
      const { options } = (await desk.see(id, desk.moderators[1]!)) as { options: { outcome: string }[] };
      expect(options.map(({ outcome }) => outcome)).toEqual(['CLEARED', 'SUSPENDED', 'REVOKED']);
      expect(await desk.decide(id, 'REVOKED', 'NO_ENGAGEMENT', 1)).toMatchObject({
        stage: 'CLOSED',
        outcome: 'REVOKED',
      });
      expect(await desk.status()).toBe('REVOKED');
      expect(await desk.publicSteps()).toContainEqual({ action: 'REVOKE', note: 'REVIEW_NO_ENGAGEMENT' });
    });

    it('has all its time again when an appeal confirms it, and nobody is worse off for appealing alone', async () => {
      const id = await planned();
      await desk.travelTo('2026-06-20');
      expect(await desk.appeal(id)).toMatchObject({ stage: 'APPEALED', dueOn: '2026-07-04' });
      expect(await desk.appeal(id)).toMatchObject({ code: 'ALREADY_APPEALED' });
      expect(await desk.status()).toBe('ACTION_PLAN');
      await desk.travelTo('2026-07-10');
      expect(await desk.decide(id, 'SUSPENDED', 'SERIOUS_BREACH', 1)).toMatchObject({
        code: 'HARSHER_THAN_APPEALED',
      });
      expect(await desk.decide(id, 'ACTION_PLAN', 'BREACH_PROVED', 1)).toMatchObject({
        stage: 'PLAN_AWAITED',
        planDueOn: '2026-08-09',
        planUntil: '2026-10-08',
      });
      expect(await desk.status()).toBe('ACTION_PLAN');
    });
  });

  describe('that ends in a suspension', () => {
    const suspended = async (commitment = 'PAY_ON_TIME') => {
      const id = await desk.heard({ commitment });
      await desk.answer(id);
      await desk.decide(id, 'SUSPENDED', 'REPEATED_BREACH');
      return id;
    };

    it('is lifted by another moderator, and both are public history', async () => {
      const id = await suspended();
      expect(await desk.queue()).toMatchObject([{ id, stage: 'SUSPENDED', suspendedUntil: '2026-11-28' }]);
      expect(await desk.decide(id, 'REINSTATED', 'REMEDIED')).toMatchObject({ code: 'DECIDED_BEFORE' });
      expect(await desk.decide(id, 'REINSTATED', 'DATA_BACK', 1)).toMatchObject({ code: 'REASON_UNFIT' });
      expect(await desk.decide(id, 'REINSTATED', 'REMEDIED', 1)).toMatchObject({ stage: 'CLOSED' });
      expect(await desk.publicSteps()).toEqual([
        { action: 'OPEN_REVIEW', note: null },
        { action: 'SUSPEND', note: 'REVIEW_REPEATED_BREACH' },
        { action: 'REINSTATE', note: 'REVIEW_REMEDIED' },
      ]);
      expect(await signatory()).toContain('Engagement rétabli (EXEMPLE INDUSTRIE)');
    });

    it('becomes an exclusion after 180 days, which may be overturned on appeal', async () => {
      const id = await suspended();
      await desk.travelTo('2026-11-28');
      expect(await desk.status()).toBe('SUSPENDED');
      await desk.travelTo('2026-11-29');
      await desk.travelTo('2026-11-29');
      expect(await desk.status()).toBe('REVOKED');
      expect(await desk.see(id, desk.place.client)).toMatchObject({
        stage: 'CLOSED',
        decisions: [
          {},
          { outcome: 'REVOKED', reason: 'SUSPENDED_TOO_LONG', statement: null, appealUntil: '2027-05-29' },
        ],
        actions: ['APPEAL'],
      });
      expect(await desk.appeal(id)).toMatchObject({ stage: 'APPEALED' });
      expect(await desk.decide(id, 'CLEARED', 'REMEDIED', 1)).toMatchObject({ stage: 'CLOSED' });
      expect(await desk.status()).toBe('ACTIVE');
    });

    it('is lifted by a quarter that keeps the promise again, once measured after the suspension', async () => {
      await suspended();
      await desk.measured('2026-04-20', 20, { heardOn: '2026-06-20' });
      await desk.travelTo('2026-07-01');
      expect(await desk.status()).toBe('ACTIVE');
      expect(await desk.publicSteps()).toContainEqual({ action: 'REINSTATE', note: 'REVIEW_DATA_BACK' });
    });

    it('is not lifted by payments when another promise was broken', async () => {
      await suspended('RETALIATE_NEVER');
      await desk.measured('2026-04-20', 20, { heardOn: '2026-06-20' });
      await desk.travelTo('2026-07-01');
      expect(await desk.status()).toBe('SUSPENDED');
    });
  });
});
