import type { Day } from '#kernel';
import { betterTier, tierOfDocuments } from '../evidence/evidence-kind.js';
import type { Experience } from '../experiences/experience.js';
import type { ProofTier } from '../status/rating-status.js';
import { isNegative } from './is-negative.js';
import { mayBePublished } from './may-be-published.js';

const TODAY = '2026-06-01' as Day;
const NO_MARKS = { fairness: null, clarity: null, communication: null, wouldWorkAgain: null };

function paidAfter(days: number): Experience {
  const paidOn = new Date(Date.UTC(2026, 2, 31 + days)).toISOString().slice(0, 10) as Day;
  return {
    reference: 'FA-1',
    issuedOn: null,
    dueOn: '2026-03-31' as Day,
    amountMinor: 100n,
    currency: 'EUR',
    payments: [{ paidOn, amountMinor: 100n }],
    outcome: 'PAID',
    observedOn: null,
    frozenDays: 0,
    latenessReason: null,
  };
}

describe('the rule of publication', () => {
  it.each<[ProofTier, number, boolean]>([
    ['T0', 90, false],
    ['T1', 90, false],
    ['T2', 29, false],
    ['T2', 30, true],
    ['T3', 4, true],
    ['T4', 4, true],
  ])('shows a negative rating at %s and %i days late: %s', (tier, days, expected) => {
    const rating = { isNegative: true, tier, experiences: [paidAfter(days)] };
    expect(mayBePublished(rating, TODAY)).toBe(expected);
    expect(mayBePublished({ ...rating, isNegative: false }, TODAY)).toBe(true);
  });

  it('holds low marks without the books to be negative too', () => {
    const rating = { experiences: [paidAfter(0)], answers: { ...NO_MARKS, fairness: 2 } };
    expect(isNegative(rating, TODAY)).toBe(true);
    expect(mayBePublished({ isNegative: true, tier: 'T2', experiences: rating.experiences }, TODAY)).toBe(
      false,
    );
    expect(isNegative({ ...rating, answers: { ...NO_MARKS, fairness: 3 } }, TODAY)).toBe(false);
  });

  it.each([
    [3, false],
    [4, true],
  ])('holds %i days after the due day to be harmful: %s', (days, expected) =>
    expect(isNegative({ experiences: [paidAfter(days)], answers: NO_MARKS }, TODAY)).toBe(expected),
  );
});

describe('the tier of documents', () => {
  it('is T2 for an agreement with its invoice, T1 for less, T0 for nothing', () => {
    expect(tierOfDocuments([])).toBe('T0');
    expect(tierOfDocuments(['INVOICE'])).toBe('T1');
    expect(tierOfDocuments(['ORDER', 'QUOTE'])).toBe('T1');
    expect(tierOfDocuments(['QUOTE', 'INVOICE'])).toBe('T2');
  });

  it('never falls', () => expect(betterTier('T3', 'T1')).toBe('T3'));
});
