import fc from 'fast-check';
import { addDays, type CompanyId, type Day } from '#kernel';
import { guardPolicyOn } from '../policy/guard-policy.js';
import { findClusters } from './find-clusters.js';
import { findRush } from './find-rush.js';
import type { Rater } from './rater.js';

const TODAY = '2026-06-01' as Day;
const POLICY = guardPolicyOn(TODAY);
const COPIED = 'Cette société ne paie jamais avant trois relances et change de contact à chaque appel.';

function rater(
  id: string,
  known: Partial<Rater> & { comment?: string; isNegative?: boolean; on?: Day } = {},
): Rater {
  const { comment = null, isNegative = true, on = TODAY, ...signs } = known;
  const submittedAt = new Date(`${on}T12:00:00Z`);
  return {
    organisationId: id,
    companyId: 'FR-100000009' as CompanyId,
    ratings: [{ ratingId: `rating-${id}`, submittedAt, isNegative, comment }],
    foundedOn: addDays(TODAY, -400 - (Number.parseInt(id, 36) % 300)),
    accountIds: [`account-${id}`],
    ownDomains: [],
    networks: [],
    ...signs,
  };
}

const idsOf = (raters: readonly Rater[]) =>
  findClusters(raters, POLICY).map((cluster) => cluster.raters.map(({ organisationId }) => organisationId));

describe('clusters of raters', () => {
  it('need two signs that agree, or one person in both', () => {
    const networks = ['n1'];
    expect(idsOf([rater('a', { networks }), rater('b', { networks })])).toEqual([]);
    expect(idsOf([rater('a', { ownDomains: ['x.fr'] }), rater('b', { ownDomains: ['x.fr'] })])).toEqual([]);
    expect(idsOf([rater('a', { accountIds: ['p'] }), rater('b', { accountIds: ['p'] })])).toEqual([
      ['a', 'b'],
    ]);
    const alike = { networks, comment: COPIED };
    expect(findClusters([rater('a', alike), rater('b', alike)], POLICY)).toMatchObject([
      { shared: ['WORDING', 'NETWORK'], weight: 1 },
    ]);
  });

  it('hang together through one that is linked to both', () => {
    const [a, b, c] = [
      rater('a', { accountIds: ['p'] }),
      rater('b', { accountIds: ['p', 'q'] }),
      rater('c', { accountIds: ['q'] }),
    ];
    expect(idsOf([c, a, b])).toEqual([['a', 'b', 'c']]);
  });

  const anyRater = fc.record({
    accountIds: fc.array(fc.constantFrom('p', 'q', 'r', 's', 't', 'u', 'v'), { minLength: 1, maxLength: 2 }),
    ownDomains: fc.array(fc.constantFrom('x.fr', 'y.fr'), { maxLength: 1 }),
    networks: fc.array(fc.constantFrom('n1', 'n2'), { maxLength: 1 }),
  });

  it('do not depend on the order, and hold each rater once', () => {
    fc.assert(
      fc.property(fc.array(anyRater, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (known, chance) => {
        const raters = known.map((signs, index) => rater(index.toString(36), signs));
        const shuffled = raters
          .map((one) => ({ one, key: chance.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const clusters = idsOf(raters);
        expect(idsOf(shuffled)).toEqual(clusters);
        expect(new Set(clusters.flat()).size).toBe(clusters.flat().length);
        for (const cluster of clusters) expect(cluster.length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it('never shrink because of one more rater', () => {
    fc.assert(
      fc.property(fc.array(anyRater, { minLength: 1, maxLength: 10 }), (known) => {
        const raters = known.map((signs, index) => rater(index.toString(36), signs));
        const all = idsOf(raters);
        for (const before of idsOf(raters.slice(1)))
          expect(all.some((cluster) => before.every((id) => cluster.includes(id)))).toBe(true);
      }),
    );
  });
});

describe('a rush of new raters', () => {
  const newcomer = (id: string, known: Parameters<typeof rater>[1] = {}) =>
    rater(id, { foundedOn: addDays(TODAY, -5), ...known });
  const five = ['a', 'b', 'c', 'd', 'e'];

  it('is five within a week, all new and of one voice', () => {
    expect(
      findRush(
        five.map((id) => newcomer(id)),
        POLICY,
      ),
    ).toMatchObject({
      ratingId: 'rating-e',
      relatedRatingIds: ['rating-a', 'rating-b', 'rating-c', 'rating-d'],
      isNegative: true,
    });
  });

  it('is none when they disagree, came over weeks, or were there before', () => {
    expect(
      findRush(
        [...five, 'f', 'g'].map((id, index) => newcomer(id, { isNegative: index % 2 === 0 })),
        POLICY,
      ),
    ).toBeNull();
    expect(
      findRush(
        five.map((id, index) => newcomer(id, { on: addDays(TODAY, 2 * index - 4) })),
        POLICY,
      ),
    ).toBeNull();
    expect(
      findRush(
        five.map((id) => rater(id)),
        POLICY,
      ),
    ).toBeNull();
    expect(
      findRush(
        five.slice(1).map((id) => newcomer(id)),
        POLICY,
      ),
    ).toBeNull();
  });
});
