import { ScoringError } from '../scoring-error.js';
import type { Policy } from './policy.js';
import { POLICY_V1 } from './v1.js';

/** The policy that new scores follow. */
export const CURRENT_POLICY: Policy = POLICY_V1;

const POLICIES: readonly Policy[] = [POLICY_V1];

/**
 * The policy of a past score.
 * @throws ScoringError `UNKNOWN_POLICY`
 */
export function policyOf(version: string): Policy {
  const policy = POLICIES.find((candidate) => candidate.version === version);
  if (!policy) throw new ScoringError('UNKNOWN_POLICY', 'modelVersion', 'no policy has this version');
  return policy;
}
