import { rulesOn, type Day, type Rule } from '#kernel';

interface BadgePolicy {
  readonly version: string;
  readonly effectiveOn: Day;
  /** Days from an assessment, or from the signature before any, to the end of the badge that rests on it. */
  readonly validDays: Rule;
  /** A badge is issued anew when fewer days than this are left to it. */
  readonly renewDays: Rule;
  /** How far the clocks of an issuer and of a verifier may be apart. */
  readonly clockSkewMs: Rule;
  /** How long a verifier may keep a status list before it asks again. */
  readonly statusListTtlMs: Rule;
  /** From this age on, a status list no longer shows that a badge still holds. */
  readonly statusListTooOldMs: Rule;
  /** The largest file that is looked at for a badge. */
  readonly largestFileBytes: Rule;
  /** The largest credential, as text. */
  readonly largestCredentialBytes: Rule;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** The rules in force from each day on, latest first. */
const BADGE_POLICIES: readonly [BadgePolicy, ...BadgePolicy[]] = [
  {
    version: '1.0',
    effectiveOn: '2026-01-01' as Day,
    validDays: {
      value: 135,
      source:
        'expert value: a quarter and six weeks to assess it; an assessment that fails to come ends the badge',
    },
    renewDays: {
      value: 45,
      source: 'expert value: what is stamped today can be checked for six weeks at least',
    },
    clockSkewMs: { value: 5 * MINUTE_MS, source: 'RFC 7519 4.1.4: usually no more than a few minutes' },
    statusListTtlMs: { value: 5 * MINUTE_MS, source: 'Bitstring Status List 1.0: default of ttl' },
    statusListTooOldMs: {
      value: DAY_MS,
      source: 'expert value: a suspension is known everywhere within a day',
    },
    largestFileBytes: { value: 10 * 1024 * 1024, source: 'the largest document that may be uploaded' },
    largestCredentialBytes: { value: 64 * 1024, source: 'expert value: twenty times what is issued here' },
  },
];

export function badgePolicyOn(day: Day): BadgePolicy {
  return rulesOn(BADGE_POLICIES, day);
}
