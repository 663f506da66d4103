import { ScoringError } from '../scoring-error.js';
import type { Policy } from './policy.js';
import { POLICY_V1 } from './v1.js';

/** The policy that new scores follow. */
export const CURRENT_POLICY: Policy = POLICY_V1;

const POLICIES: ReadonlyMap<string, Policy> = new Map([POLICY_V1].map((policy) => [policy.version, policy]));

/** Whether a past score can be scored again: a newer release may have stored answers before an older one was put back. */
export function isKnownVersion(version: string): boolean {
  return POLICIES.has(version);
}

/**
 * The policy of a past score.
 * @throws ScoringError `UNKNOWN_POLICY`
 */
export function policyOf(version: string): Policy {
  const policy = POLICIES.get(version);
  if (!policy) throw new ScoringError('UNKNOWN_POLICY', 'modelVersion', 'no policy has this version');
  return policy;
}
