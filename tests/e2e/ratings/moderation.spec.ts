import { emailsTo } from '../../support/mailbox.js';
import { ModerationDesk, newModerator, STATEMENT } from '../../support/moderation-desk.js';
import type { Answer } from '../../support/rating-desk.js';
import { CLIENT, createRatingWorld, SUPPLIER, type RatingWorld } from '../../support/rating-world.js';
import { becomeModerator, signUpAndIn, type SignedIn } from '../../support/sign-in.js';

const UPHELD = { outcome: 'UPHELD', reason: 'PROOF_SUFFICIENT' };
const ROUNDS = 4;
const kindsOf = (answers: readonly Answer[]) => answers.map((answer) => answer['__typename']).sort();

/** Who may decide what, what a decision must hold, and what happens when two decide at once. */
describe('decisions of moderators', () => {
  let world: RatingWorld;
  let desk: ModerationDesk;
  beforeAll(async () => {
    world = await createRatingWorld('2026-06-01');
    desk = await ModerationDesk.open(world);
  });
  afterAll(() => world.close());

  const decideInSql = (caseId: string, { accountId }: SignedIn) =>
    world.test.database.rows(
      `INSERT INTO moderation_decision (case_id, decided_by, decided_at, outcome, reason, statement, effects)
       VALUES ($1, $2, now(), 'UPHELD', 'PROOF_SUFFICIENT', 'x', '{}')`,
      [caseId, accountId],
    );

  it('are taken once: of two at once the second learns that it was done', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const id = await desk.inModeration();
      const caseId = await desk.caseOf(id);
      const before = (await emailsTo(world.test.database, 'compta@exemple.fr')).length;
      const answers = await Promise.all([
        desk.decide(desk.moderator, caseId, UPHELD),
        desk.decide(desk.other, caseId, { outcome: 'REJECTED', reason: 'PAID_IN_TIME' }),
        desk.decide(desk.moderator, caseId, UPHELD),
      ]);
      expect(kindsOf(answers)).toEqual(['AlreadyDoneError', 'AlreadyDoneError', 'ModerationCase']);
      const [decision, ...others] = await desk.decisionsSeenBy('author', id);
      expect(others).toEqual([]);
      expect(await desk.seenBy('client', id)).toMatchObject({ status: decision!['outcome'] });
      expect(await emailsTo(world.test.database, 'compta@exemple.fr')).toHaveLength(before + 1);
    }
  });

  it('or the author withdraws first: one of the two, never both', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const id = await desk.inModeration();
      const caseId = await desk.caseOf(id);
      const [decided] = await Promise.all([
        desk.decide(desk.moderator, caseId, { outcome: 'REJECTED', reason: 'PAID_IN_TIME' }),
        desk.act('author', 'withdrawRating(ratingId: $id)', id),
      ]);
      const status = decided['__typename'] === 'ModerationCase' ? 'REJECTED' : 'WITHDRAWN';
      expect(await desk.seenBy('author', id)).toMatchObject({ status });
      expect(await desk.decisionsSeenBy('author', id)).toHaveLength(status === 'REJECTED' ? 1 : 0);
    }
  });

  describe('are refused', () => {
    it.each([
      [
        'a reason that does not lead to the outcome',
        { outcome: 'UPHELD', reason: 'DUPLICATE' },
        'REASON_UNFIT',
      ],
      ['a statement that explains nothing', { ...UPHELD, statement: 'Voir pièces.' }, 'STATEMENT_TOO_SHORT'],
      ['a statement without end', { ...UPHELD, statement: 'x'.repeat(3_001) }, 'STATEMENT_TOO_LONG'],
      [
        'a statement that names a person',
        { ...UPHELD, statement: `${STATEMENT} Voir avec Mme Exemple.` },
        'PERSONAL_DATA_IN_TEXT',
      ],
      [
        'a correction that sets nothing aside',
        { outcome: 'CORRECTED', reason: 'PERSONAL_DATA' },
        'NOTHING_CORRECTED',
      ],
      [
        'an invoice of another rating',
        {
          outcome: 'CORRECTED',
          reason: 'DUPLICATE',
          hiddenExperienceIds: ['00000000-0000-4000-8000-000000000000'],
        },
        'UNKNOWN_INVOICE',
      ],
    ])('with %s', async (_what, input, code) => {
      const caseId = await desk.caseOf(await desk.inModeration());
      const answer = { __typename: 'InvalidDecisionError', code };
      expect(await desk.decide(desk.moderator, caseId, input)).toMatchObject(answer);
      expect(await desk.preview(caseId, input)).toMatchObject(answer);
    });

    it('when no invoice would be left', async () => {
      const id = await desk.inModeration();
      const { experiences } = (await desk.seenBy('author', id)) as { experiences: { id: string }[] };
      const hiddenExperienceIds = experiences.map((one) => one.id);
      const input = { outcome: 'CORRECTED', reason: 'DUPLICATE', hiddenExperienceIds };
      expect(await desk.decide(desk.moderator, await desk.caseOf(id), input)).toMatchObject({
        code: 'NOTHING_LEFT',
      });
    });

    it('of a case that is not there', async () => {
      for (const id of ['00000000-0000-4000-8000-000000000000', 'x'])
        expect(await desk.decide(desk.moderator, id, UPHELD)).toMatchObject({
          __typename: 'CaseNotFoundError',
        });
    });
  });

  describe('exclude', () => {
    const expectExcluded = async (caseId: string, who: SignedIn, code: string) => {
      expect(await desk.decide(who, caseId, UPHELD)).toMatchObject({
        __typename: 'ModeratorExcludedError',
        code,
        message: { fr: expect.any(String), en: expect.any(String) },
      });
      // Not only the application says so.
      await expect(decideInSql(caseId, who)).rejects.toMatchObject({
        constraint: 'moderation_decision_impartial_ck',
      });
    };

    it.each([SUPPLIER.id, CLIENT.id])('whoever belongs to a side (%s), in any role', async (company) => {
      const insider = await signUpAndIn(world.app, { company, role: 'VIEWER' });
      await becomeModerator(world.app, insider);
      await expectExcluded(await desk.caseOf(await desk.inModeration()), insider, 'BELONGS_TO_A_SIDE');
    });

    it('whoever flagged the rating', async () => {
      const id = await desk.publishedLate();
      const reader = await newModerator(world);
      await desk.flag(reader, id, 'SPAM');
      await expectExcluded(await desk.caseOf(id), reader, 'FLAGGED_IT');
    });

    it('whoever decided before, from the appeal', async () => {
      const id = await desk.inModeration();
      const caseId = await desk.caseOf(id);
      await desk.decide(desk.moderator, caseId, UPHELD);
      await desk.appeal('client', caseId);
      const appeal = await desk.caseOf(id);
      await expectExcluded(appeal, desk.moderator, 'DECIDED_BEFORE');
      expect(await desk.decide(desk.other, appeal, UPHELD)).toMatchObject({ isOpen: false });
    });
  });

  it('are looked at before they are taken: each side in its language, and nothing is sent', async () => {
    const caseId = await desk.caseOf(await desk.inModeration());
    const before = (await emailsTo(world.test.database, 'auteur@exemple.fr')).length;
    const { emails } = (await desk.preview(caseId, UPHELD)) as { emails: Answer[] };
    expect(emails).toMatchObject([
      { side: 'AUTHOR', language: 'FR', subject: 'Évaluation confirmée (EXEMPLE INDUSTRIE)' },
      { side: 'CLIENT', language: 'FR' },
    ]);
    expect(emails[0]!['lines']).toContain(`« ${STATEMENT} »`);
    expect(await emailsTo(world.test.database, 'auteur@exemple.fr')).toHaveLength(before);
  });

  it('page through the queue without a gap, and refuse a cursor that is not ours', async () => {
    interface Queue {
      readonly moderationQueue: {
        readonly edges: readonly { readonly node: { readonly id: string } }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
    }
    const page = (after: string | null) => {
      const query = `query ($after: String) { moderationQueue(first: 3, after: $after) { edges { node { id } }
        pageInfo { hasNextPage endCursor } } }`;
      return desk.moderator.ask<Queue>(query, { after });
    };
    const all = (await desk.queue()).map(({ id }) => id);
    const seen: string[] = [];
    for (let after: string | null = null, isLast = false; !isLast;) {
      const { data, text } = await page(after);
      if (!data) throw new Error(text);
      const { edges, pageInfo } = data.moderationQueue;
      seen.push(...edges.map(({ node }) => node.id));
      isLast = !pageInfo.hasNextPage;
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(all);
    expect((await page('x')).errors?.[0]?.extensions.code).toBe('INVALID_CURSOR');
  });

  it('are for those concerned: a stranger neither answers, mediates nor appeals', async () => {
    const id = await desk.disputed();
    const stranger = await signUpAndIn(world.app, { company: 'FR-443061841' });
    for (const call of [
      'answerDispute(ratingId: $id, text: "x")',
      'proposeMediation(ratingId: $id)',
      'endMediation(ratingId: $id)',
    ]) {
      const { data } = await stranger.ask<{ answer: Answer }>(
        `mutation ($id: ID!) { answer: ${call} { __typename } }`,
        { id },
      );
      expect(data!.answer['__typename']).toBe('RatingNotFoundError');
    }
    await desk.answer(id);
    await desk.act('client', 'endMediation(ratingId: $id)', id);
    const caseId = await desk.caseOf(id);
    await desk.decide(desk.moderator, caseId, UPHELD);
    const { data } = await stranger.ask<{ answer: Answer }>(
      `mutation ($id: ID!) { answer: appealModeration(caseId: $id, text: "Nous aussi.") { __typename } }`,
      { id: caseId },
    );
    expect(data!.answer['__typename']).toBe('RatingNotFoundError');
  });
});
