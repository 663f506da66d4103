import { rulesOn, type Day, type Rule } from '#kernel';
import type { CaseKind } from '../cases/case-kind.js';

export interface ModerationPolicy {
  readonly version: string;
  readonly effectiveOn: Day;
  readonly daysToSettleDispute: Rule;
  readonly mediationDays: Rule;
  readonly decisionDays: Readonly<Record<CaseKind, Rule>>;
  readonly shortestStatement: Rule;
  readonly longestStatement: Rule;
  readonly longestDetail: Rule;
  readonly shortestSubstantiation: Rule;
  readonly mostFlagsPerDay: Rule;
}

/** The rules in force from each day on, latest first. */
const MODERATION_POLICIES: readonly [ModerationPolicy, ...ModerationPolicy[]] = [
  {
    version: '1.0',
    effectiveOn: '2026-01-01' as Day,
    daysToSettleDispute: {
      value: 15,
      source: 'expert value: as long as the client had to answer; silence may not freeze a rating',
    },
    mediationDays: {
      value: 30,
      source: 'expert value: half of what traders usually give a mediation; either side may end it earlier',
    },
    decisionDays: {
      DISPUTE: { value: 14, source: 'expert value; DSA art. 20(4): timely, diligent, not arbitrary' },
      FLAG: { value: 7, source: 'expert value; DSA art. 16(6): timely, diligent, not arbitrary' },
      GUARD: { value: 30, source: 'expert value: nobody waits for it' },
      APPEAL: { value: 14, source: 'expert value; DSA art. 20(4)' },
    },
    shortestStatement: {
      value: 30,
      source: 'expert value: below it nothing is explained (DSA art. 17(4): clear and easily comprehensible)',
    },
    longestStatement: { value: 3_000, source: 'expert value: one page' },
    longestDetail: { value: 1_000, source: 'expert value' },
    shortestSubstantiation: {
      value: 20,
      source: 'expert value: DSA art. 16(2)(a) asks for a sufficiently substantiated explanation',
    },
    mostFlagsPerDay: { value: 20, source: 'expert value: more than a reader meets; DSA art. 23(2)' },
  },
];

export function moderationPolicyOn(day: Day): ModerationPolicy {
  return rulesOn(MODERATION_POLICIES, day);
}
