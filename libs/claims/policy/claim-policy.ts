import { rulesOn, type Day, type Rule } from '#kernel';

/** A code that proves a claim, and how long and how often it may be tried. */
export interface CodeRules {
  readonly digits: number;
  readonly lifetimeMs: number;
  readonly attempts: number;
}

interface ClaimPolicy {
  readonly version: string;
  readonly effectiveOn: Day;
  readonly emailCode: Rule<CodeRules>;
  readonly letterCode: Rule<CodeRules>;
  readonly mostClaimsPerDay: Rule;
  readonly transferNoticeMs: Rule;
  readonly longestReason: Rule;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** The rules in force from each day on, latest first. */
const CLAIM_POLICIES: readonly [ClaimPolicy, ...ClaimPolicy[]] = [
  {
    version: '1.0',
    effectiveOn: '2026-01-01' as Day,
    emailCode: {
      value: { digits: 6, lifetimeMs: 30 * MINUTE_MS, attempts: 5 },
      source: 'expert value: guessed with one chance in 200,000',
    },
    letterCode: {
      value: { digits: 10, lifetimeMs: 30 * DAY_MS, attempts: 5 },
      source: 'expert value: a letter takes days, and whoever opens the post is not whoever types',
    },
    mostClaimsPerDay: {
      value: 5,
      source: 'expert value: each may send an e-mail or a letter to somebody else',
    },
    transferNoticeMs: {
      value: 72 * HOUR_MS,
      source: 'domain: time in which the holder of a company can object to a transfer',
    },
    longestReason: { value: 2_000, source: 'expert value: one page' },
  },
];

export function claimPolicyOn(day: Day): ClaimPolicy {
  return rulesOn(CLAIM_POLICIES, day);
}
