import { rulesOn, type Day, type Rule } from '#kernel';

export interface GuardPolicy {
  readonly version: string;
  readonly effectiveOn: Day;
  readonly windowDays: Rule;
  readonly lookBackDays: Rule;
  readonly mostRatersPerClient: Rule;
  readonly reciprocityDays: Rule;
  readonly mostFormsPerDay: Rule;
  readonly newAuthorDays: Rule;
  readonly newAuthors: Rule;
  readonly newAuthorsWithinDays: Rule;
  readonly sameVoiceShare: Rule;
  readonly linkWeight: Rule;
  readonly clusterSize: Rule;
  readonly likeness: Rule;
  readonly shingleWords: Rule;
  readonly weights: Readonly<Record<LinkKind, Rule>>;
  readonly reciprocityWeight: Rule;
  readonly manyFormsWeight: Rule;
  readonly rushWeight: Rule;
}

/** What two raters of one client can have in common. */
export type LinkKind = 'MEMBER' | 'DOMAIN' | 'NETWORK' | 'FOUNDING_DAY' | 'WORDING';

/** Thresholds in force from each day on, latest first. All of them open a case; none of them punishes. */
const GUARD_POLICIES: readonly [GuardPolicy, ...GuardPolicy[]] = [
  {
    version: '1.0',
    effectiveOn: '2026-01-01' as Day,
    windowDays: { value: 90, source: 'expert value: accomplices act within weeks' },
    lookBackDays: { value: 3, source: 'expert value: a worker may stand still over a weekend' },
    mostRatersPerClient: {
      value: 500,
      source: 'bound of work: 125,000 pairs a client; the latest raters, who are those that changed',
    },
    reciprocityDays: { value: 30, source: 'expert value: beyond a month an answer is not a reflex' },
    mostFormsPerDay: { value: 30, source: 'expert value: one every quarter of an hour of a working day' },
    newAuthorDays: { value: 30, source: 'expert value: an account opened for the purpose is used at once' },
    newAuthors: {
      value: 5,
      source: 'expert value: fewer move no score (simulated attacks, docs/evaluation.md)',
    },
    newAuthorsWithinDays: { value: 7, source: 'expert value: one campaign' },
    sameVoiceShare: {
      value: 0.9,
      source: 'expert value: real suppliers of one client disagree; sector payments are mixed',
    },
    linkWeight: { value: 1, source: 'expert value: one person in both, or two independent signs' },
    clusterSize: { value: 3, source: 'expert value: two may be one group of suppliers' },
    likeness: { value: 0.5, source: 'expert value: half of all word triples are the same' },
    shingleWords: { value: 3, source: 'expert value: shorter ones are stock phrases' },
    weights: {
      MEMBER: { value: 1, source: 'expert value: the same person' },
      DOMAIN: { value: 0.8, source: 'expert value: one group or one accountant' },
      WORDING: { value: 0.7, source: 'expert value: copied, or dictated' },
      NETWORK: { value: 0.5, source: 'expert value: offices and operators share networks' },
      FOUNDING_DAY: { value: 0.3, source: 'expert value: a coincidence unless something else agrees' },
    },
    reciprocityWeight: { value: 0.6, source: 'expert value: an exchange of favours, or two honest opinions' },
    manyFormsWeight: { value: 0.3, source: 'expert value: mostly somebody who should import a ledger' },
    rushWeight: { value: 0.5, source: 'expert value: a campaign, or the news of an insolvency' },
  },
];

export function guardPolicyOn(day: Day): GuardPolicy {
  return rulesOn(GUARD_POLICIES, day);
}
