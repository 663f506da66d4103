import { rulesOn, type Day, type Rule } from '#kernel';

/** A code that confirms a signature, and how long and how often it may be tried. */
interface CodeRules {
  readonly digits: number;
  readonly lifetimeMs: number;
  readonly attempts: number;
}

/** Tiers have rules of their own: `tiers/tier-policy.ts`. */
interface CharterPolicy {
  readonly version: string;
  readonly effectiveOn: Day;
  readonly termMonths: Rule;
  readonly renewalDays: Rule;
  readonly resignDays: Rule;
  readonly reminderDays: Rule<readonly number[]>;
  readonly code: Rule<CodeRules>;
  readonly mostSigningsPerDay: Rule;
  readonly signingKeptDays: Rule;
  readonly longestName: Rule;
  readonly reviewDays: Rule;
  readonly actionPlanDays: Rule;
  readonly longestSuspensionDays: Rule;
  readonly reentryMonths: Rule;
  /** Time for which the public register shows a commitment that has ended. */
  readonly shownMonths: Rule<Readonly<Record<'EXPIRED' | 'WITHDRAWN' | 'REVOKED', number>>>;
}

const MINUTE_MS = 60_000;

const FAIR_PAYMENT_CODE = 'UK Fair Payment Code (Small Business Commissioner, 2024)';

/** The rules in force from each day on, latest first. */
const CHARTER_POLICIES: readonly [CharterPolicy, ...CharterPolicy[]] = [
  {
    version: '1.0',
    effectiveOn: '2026-01-01' as Day,
    termMonths: { value: 24, source: `${FAIR_PAYMENT_CODE}: an award holds for two years` },
    renewalDays: { value: 60, source: 'domain: days before the end of the term' },
    resignDays: { value: 90, source: 'domain: days to sign a new version of the charter' },
    reminderDays: {
      value: [60, 14],
      source: 'expert value: when the window opens, and while there is time to reach who may sign',
    },
    code: {
      value: { digits: 6, lifetimeMs: 30 * MINUTE_MS, attempts: 5 },
      source: 'expert value: guessed with one chance in 200,000',
    },
    mostSigningsPerDay: { value: 5, source: 'expert value: each sends an e-mail and opens five attempts' },
    signingKeptDays: {
      value: 30,
      source: 'expert value: time in which a used or expired code is still explained',
    },
    longestName: { value: 120, source: 'expert value: the longest that a certificate prints on one line' },
    reviewDays: { value: 30, source: 'domain: contradictory review' },
    actionPlanDays: { value: 90, source: 'domain: time to put an action plan into effect' },
    longestSuspensionDays: {
      value: 180,
      source: 'expert value: two quarters, in which new payments can be measured',
    },
    reentryMonths: { value: 12, source: 'expert value: four quarters of payments to show' },
    shownMonths: {
      value: { EXPIRED: 12, WITHDRAWN: 12, REVOKED: 24 },
      source:
        'expert value: a year, as before a new signature; an exclusion for as long as ratings are shown',
    },
  },
];

export function charterPolicyOn(day: Day): CharterPolicy {
  return rulesOn(CHARTER_POLICIES, day);
}
