import { FindSigns } from '../../libs/ratings/guards/find-signs/find-signs.js';
import { ModerationDesk } from '../support/moderation-desk.js';
import { storeCrowd, type CrowdRater } from '../support/rater-crowd.js';
import { invoice, rate } from '../support/rating-desk.js';
import { createRatingWorld, OTHER_SUPPLIER, SUPPLIER, type RatingWorld } from '../support/rating-world.js';

interface SeenCase {
  readonly id: string;
  readonly rating: { readonly id: string };
  readonly signs: readonly {
    readonly kind: string;
    readonly weight: number;
    readonly relatedRatingIds: readonly string[];
    readonly explanation: { readonly fr: string; readonly en: string };
  }[];
}

const OPINIONS = [
  'Réglé le jour dit, contact facile.',
  'Nous attendons encore, malgré deux appels à la comptabilité.',
  'Virement reçu une semaine après l’échéance sans explication donnée.',
  'Circuit de validation long mais honnête : prévoir un bon de commande.',
];
const DICTATED = 'Cette entreprise est le meilleur payeur de la région, toujours à l’heure et sans relance.';

/** What the guards tell moderators of, and what they leave alone. */
describe('guards against manipulation', () => {
  let world: RatingWorld;
  let desk: ModerationDesk;
  beforeEach(async () => {
    world = await createRatingWorld('2026-06-02');
    desk = await ModerationDesk.open(world);
  });
  afterEach(() => world.close());

  const find = () => world.app.get(FindSigns).execute();
  const cases = async () => (await desk.queue('GUARD')) as unknown as SeenCase[];
  const addressOf = (index: number) =>
    `${20 + (index % 200)}.${index % 7}.${index % 50}.${1 + (index % 250)}`;

  /** As real suppliers are: of every age, from everywhere, of mixed experience, in their own words or without any. */
  const honest = (count: number): CrowdRater[] =>
    Array.from({ length: count }, (_, index) => ({
      number: index,
      email: index % 3 === 0 ? `compta${index}@exemple-${index}.fr` : `exemple${index}@gmail.com`,
      network: addressOf(index),
      foundedOn: new Date(Date.UTC(2026, 4, 30) - (index % 40) * 5 * 86_400_000).toISOString(),
      submittedAt: new Date(Date.UTC(2026, 5, 2) - (index % 45) * 2 * 43_200_000).toISOString(),
      comment:
        index % 4 === 0
          ? `${OPINIONS[(index / 4) % OPINIONS.length]!.split(' ').reverse().join(` ${index} `)}`
          : null,
      isNegative: index % 3 === 0,
      answer: 1 + (index % 5),
    }));
  const clique: CrowdRater[] = [1, 2, 3, 4, 5].map((index) => ({
    number: 900 + index,
    email: `directeur${index}@gmail.com`,
    network: `81.20.30.${index}`,
    foundedOn: '2026-05-28T10:00:00Z',
    submittedAt: `2026-06-0${1 + (index % 2)}T0${index}:00:00Z`,
    comment: `${DICTATED} ${'Vraiment.'.repeat(index % 2)}`,
    answer: 5,
  }));

  it('find five accomplices among a hundred honest suppliers, and nobody else', async () => {
    await storeCrowd(world.test.database, honest(100));
    const accomplices = await storeCrowd(world.test.database, clique);
    expect(await find()).toBeGreaterThan(0);
    const found = await cases();
    expect(found.map(({ rating }) => rating.id).sort()).toEqual([...accomplices].sort());
    for (const { rating, signs } of found) {
      const cluster = signs.find(({ kind }) => kind === 'CLUSTER')!;
      expect([...cluster.relatedRatingIds].sort()).toEqual(
        accomplices.filter((id) => id !== rating.id).sort(),
      );
      expect(cluster.explanation.fr).toContain('leurs commentaires sont presque les mêmes');
      expect(cluster.explanation.en).toContain('they connect from the same network');
      expect(cluster.weight).toBe(1);
    }
    // Nobody is punished by a sign.
    const [scored] = await world.test.database.rows<{ related: number; hidden: number }>(
      `SELECT count(*) FILTER (WHERE is_related_party)::int AS related, count(*) FILTER (WHERE status <> 'PUBLISHED')::int AS hidden FROM rating`,
    );
    expect(scored).toEqual({ related: 0, hidden: 0 });
    expect(await find()).toBe(0);
  });

  it('raise no sign about a hundred honest suppliers', async () => {
    await storeCrowd(world.test.database, honest(100));
    expect(await find()).toBe(0);
    expect(await cases()).toEqual([]);
  });

  it('tell once of a rush of new raters of one voice', async () => {
    const newcomers = clique.map(({ network: _network, comment: _comment, ...rater }) => rater);
    await storeCrowd(world.test.database, newcomers);
    expect(await find()).toBe(1);
    expect(await cases()).toMatchObject([{ signs: [{ kind: 'VELOCITY', weight: 0.5 }] }]);
    expect(await find()).toBe(0);
  });

  it('keep no address of a session', async () => {
    await storeCrowd(world.test.database, clique);
    await find();
    const [kept] = await world.test.database.rows<{ text: string }>(
      `SELECT coalesce(string_agg(s::text, ' '), '') || coalesce((SELECT string_agg(a::text, ' ') FROM audit_entry a), '') AS text FROM guard_sign s`,
    );
    expect(kept!.text).toContain('CLUSTER');
    expect(kept!.text).not.toMatch(/81\.20\.30|@gmail/);
  });

  it('find two companies that praise each other within a month', async () => {
    const [one, other] = await storeCrowd(world.test.database, [
      {
        number: 1,
        supplier: OTHER_SUPPLIER.id,
        client: SUPPLIER.id,
        answer: 5,
        submittedAt: '2026-05-20T09:00:00Z',
      },
      { number: 2, supplier: SUPPLIER.id, client: OTHER_SUPPLIER.id, answer: 5 },
      {
        number: 3,
        supplier: 'GB-00000003',
        client: 'GB-00000004',
        answer: 5,
        submittedAt: '2026-03-20T09:00:00Z',
      },
      { number: 4, supplier: 'GB-00000004', client: 'GB-00000003', answer: 5 },
      { number: 5, supplier: 'GB-00000005', client: 'GB-00000006', answer: 4 },
      { number: 6, supplier: 'GB-00000006', client: 'GB-00000005', answer: 5 },
    ]);
    expect(await find()).toBe(2);
    expect(await cases()).toMatchObject([
      { signs: [{ kind: 'RECIPROCITY', relatedRatingIds: [expect.any(String)] }] },
      { signs: [{ kind: 'RECIPROCITY' }] },
    ]);
    expect((await cases()).map(({ rating }) => rating.id).sort()).toEqual([one, other].sort());
  });

  it('tell of an author who types more ratings a day than a person writes', async () => {
    const author = world.author.organisationId;
    await world.test.database.rows(
      `INSERT INTO rating (id, author_organisation_id, supplier_company_id, client_company_id, status, tier, is_negative, submitted_at, created_by, created_at)
       SELECT gen_random_uuid(), $1, $2, 'GB-' || (20000000 + n), 'SUBMITTED', 'T0', false, '2026-06-02T08:00:00Z'::timestamptz + n * interval '1 minute', 'x', now()
       FROM generate_series(1, 31) AS n`,
      [author, SUPPLIER.id],
    );
    expect(await find()).toBe(1);
    const [{ signs }] = (await cases()) as [SeenCase];
    expect(signs).toMatchObject([{ kind: 'VELOCITY' }]);
    expect(signs[0]!.relatedRatingIds).toHaveLength(30);
  });

  describe('a supplier and its client', () => {
    const late = invoice('G-1', {
      dueOn: '2026-03-31',
      payments: [{ paidOn: '2026-05-20', amountMinor: '120000' }],
    });
    const join = (who: { accountId: string }, organisationId: string | null, role: string) =>
      world.test.database.rows(
        'INSERT INTO organisation_member (id, organisation_id, account_id, role) VALUES (gen_random_uuid()::text, $1, $2, $3)',
        [organisationId, who.accountId, role],
      );

    it('of one owner are refused', async () => {
      await join(world.author, world.client.organisationId, 'owner');
      expect(await desk.tell(rate(late))).toMatchObject({
        __typename: 'RelatedCompanyError',
        field: 'client',
      });
    });

    it('with one person in both are shown and not scored, until a moderator says otherwise', async () => {
      await join(world.author, world.client.organisationId, 'viewer');
      const id = await desk.submit(rate(late), { proofs: ['ORDER', 'INVOICE'] });
      await world.performEvents();
      await find();
      await world.travelTo('2026-06-20');
      expect(await desk.evidence()).toMatchObject([{ isRelatedParty: true }]);
      const [{ id: caseId, signs }] = (await cases()) as [SeenCase];
      expect(signs).toMatchObject([{ kind: 'SAME_GROUP', weight: 1 }]);
      const input = { outcome: 'UPHELD', reason: 'PROOF_SUFFICIENT' };
      expect(await desk.decide(desk.moderator, caseId, input)).toMatchObject({ isOpen: false });
      expect(await desk.evidence()).toMatchObject([{ isRelatedParty: false }]);
      expect(await desk.seenBy('author', id)).toMatchObject({ status: 'PUBLISHED' });
      expect(await desk.decisionsSeenBy('author', id)).toEqual([]);
      // What was decided is not found again.
      expect(await find()).toBe(0);
      expect(await desk.evidence()).toMatchObject([{ isRelatedParty: false }]);
    });

    it('stay out of the score, or leave the page, when the signs hold', async () => {
      await join(world.author, world.client.organisationId, 'viewer');
      const id = await desk.submit(rate(late), { proofs: ['ORDER', 'INVOICE'] });
      await world.performEvents();
      await find();
      await world.travelTo('2026-06-20');
      const [{ id: caseId }] = (await cases()) as [SeenCase];
      const input = { outcome: 'REJECTED', reason: 'CONFLICT_OF_INTEREST' };
      await desk.decide(desk.moderator, caseId, input);
      expect(await desk.seenBy('author', id)).toMatchObject({ status: 'REJECTED' });
      expect(await desk.evidence()).toEqual([]);
      await desk.appeal('author', caseId);
      const appeal = { outcome: 'CORRECTED', reason: 'CONFLICT_OF_INTEREST' };
      await desk.decide(desk.other, await desk.caseOf(id), appeal);
      expect(await desk.published()).toMatchObject([{ id, status: 'CORRECTED' }]);
      expect(await desk.evidence()).toMatchObject([{ isRelatedParty: true }]);
    });
  });
});
