export const COMMITMENT_CODES = [
  'PAY_ON_TIME',
  'KEEP_AGREED_TERMS',
  'WARN_EARLY',
  'DISPUTE_FAIRLY',
  'ANSWER_FOR_LATENESS',
  'BE_REACHABLE',
  'MEDIATE_FIRST',
  'DEDUCT_NOTHING_ALONE',
  'RETALIATE_NEVER',
] as const;

/** Stable names of what the charter promises: a later version may word them anew, a breach is told against one of them. */
export type CommitmentCode = (typeof COMMITMENT_CODES)[number];
