import { rulesOn, type Day, type Rule } from '#kernel';

export interface RatingPolicy {
  readonly version: string;
  readonly effectiveOn: Day;
  readonly noticeDays: Rule;
  readonly positiveNoticeDays: Rule;
  readonly evidenceNoticeDays: Rule;
  readonly leastDaysOverdue: Rule;
  readonly graceDays: Rule;
  readonly negativeAnswerUpTo: Rule;
  readonly expiryMonths: Rule;
  readonly replyAfterPublicationMonths: Rule;
  readonly appealMonths: Rule;
  readonly longestComment: Rule;
  readonly longestReply: Rule;
  readonly mostExperiences: Rule;
  readonly mostPayments: Rule;
  readonly oldestInvoiceYears: Rule;
  readonly longestTermDays: Rule;
  readonly largestAmountMinor: Rule;
  readonly mostSubmissionsPerDay: Rule;
  readonly mostNoticesPerContact: Rule;
  readonly contactLimitDays: Rule;
  readonly mostDrafts: Rule;
  readonly mostFiles: Rule;
}

/** The rules in force from each day on, latest first. A rating keeps the limits that were computed for it: rules never reach back. */
const RATING_POLICIES: readonly [RatingPolicy, ...RatingPolicy[]] = [
  {
    version: '1.0',
    effectiveOn: '2026-01-01' as Day,
    noticeDays: { value: 15, source: 'expert value: two working weeks and a day to find an invoice' },
    positiveNoticeDays: { value: 7, source: 'expert value: nothing to defend, something to correct' },
    evidenceNoticeDays: { value: 7, source: 'expert value: time to look at one more document' },
    leastDaysOverdue: {
      value: 30,
      source: 'expert value: beyond the delay that an ordinary circuit of approval explains',
    },
    graceDays: {
      value: 3,
      source: 'expert value: a due day may fall on a Saturday before a holiday, and a transfer takes a day',
    },
    negativeAnswerUpTo: { value: 2, source: 'expert value: the two lower of five marks' },
    expiryMonths: { value: 24, source: 'expert value: older payments no longer foretell the next one' },
    replyAfterPublicationMonths: {
      value: 3,
      source: 'right of reply online: loi n° 2004-575 art. 1-1 III, décret n° 2007-1527',
    },
    appealMonths: { value: 6, source: 'Regulation (EU) 2022/2065 (DSA) art. 20(1)' },
    longestComment: { value: 800, source: 'domain: facts need no more' },
    longestReply: { value: 1_500, source: 'domain: an answer may be longer than what it answers' },
    mostExperiences: { value: 100, source: 'expert value: more come from a ledger, not from a form' },
    mostPayments: { value: 50, source: 'expert value: weekly instalments for a year' },
    oldestInvoiceYears: { value: 5, source: 'limitation between traders: C. com. art. L110-4' },
    longestTermDays: {
      value: 365,
      source: 'expert value: six times the legal 60 days, C. com. art. L441-10',
    },
    largestAmountMinor: { value: 1e12, source: 'expert value: ten billion, above any single invoice' },
    mostSubmissionsPerDay: { value: 1_000, source: 'expert value: more than a person can type' },
    mostNoticesPerContact: {
      value: 20,
      source:
        'expert value: more than a company that nobody has claimed is told of in a week; nobody asked to be written to',
    },
    contactLimitDays: {
      value: 7,
      source: 'expert value: half of the time to answer, so that waiting delays little',
    },
    mostDrafts: { value: 200, source: 'expert value: more than anybody comes back to; their files are kept' },
    mostFiles: {
      value: 50,
      source: 'expert value: an order, an invoice and a proof of delivery for many invoices',
    },
  },
];

/** The rules of that day; before the first of them there were no ratings. */
export function ratingPolicyOn(day: Day): RatingPolicy {
  return rulesOn(RATING_POLICIES, day);
}
