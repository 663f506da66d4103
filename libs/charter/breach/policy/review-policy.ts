import { rulesOn, type Day, type Rule } from '#kernel';

/** Bounds of a review of a breach; how long each stage lasts is in the charter's policy. */
interface ReviewPolicy {
  readonly version: string;
  readonly effectiveOn: Day;
  readonly fewestLateInvoices: Rule;
  readonly planDueDays: Rule;
  readonly decisionDays: Rule;
  readonly appealMonths: Rule;
  readonly shortestText: Rule;
  readonly longestText: Rule;
  readonly mostReportsPerDay: Rule;
}

/** The rules in force from each day on, latest first. */
const REVIEW_POLICIES: readonly [ReviewPolicy, ...ReviewPolicy[]] = [
  {
    version: '1.0',
    effectiveOn: '2026-01-01' as Day,
    fewestLateInvoices: {
      value: 2,
      source: 'UK Fair Payment Code: a single late invoice is not in itself a breach',
    },
    planDueDays: { value: 30, source: 'expert value: as long as the signatory had to answer' },
    decisionDays: { value: 14, source: 'expert value; DSA art. 20(4): timely, diligent, not arbitrary' },
    appealMonths: { value: 6, source: 'Regulation (EU) 2022/2065 (DSA) art. 20(1)' },
    shortestText: {
      value: 30,
      source: 'expert value: below it nothing is explained (DSA art. 17(4): clear and easily comprehensible)',
    },
    longestText: { value: 3_000, source: 'expert value: one page' },
    mostReportsPerDay: { value: 5, source: 'expert value: each has to be answered by somebody else' },
  },
];

export function reviewPolicyOn(day: Day): ReviewPolicy {
  return rulesOn(REVIEW_POLICIES, day);
}
