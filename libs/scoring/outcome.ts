import type { Evidence } from './evidence/evidence.js';
import type { Policy } from './policy/policy.js';
import type { ReliabilityOutcome } from './scorecard.js';

/**
 * Whether a score may be published. A company in liquidation does not pay its old debts and a ceased one takes no new ones.
 * Otherwise something must inform on payment behaviour (a supplier, a report, a fine) or on the capacity to pay (enough ratios, an open
 * procedure): the age of a company alone says nothing of it.
 */
export function outcomeOf(evidence: Evidence, policy: Policy): ReliabilityOutcome {
  if (evidence.facts.insolvency.status === 'LIQUIDATION') return 'IN_LIQUIDATION';
  if (evidence.hasCeased) return 'CEASED';
  return informsOnBehaviour(evidence) || informsOnCapacity(evidence, policy)
    ? 'SCORED'
    : 'NOT_ENOUGH_EVIDENCE';
}

function informsOnBehaviour(evidence: Evidence): boolean {
  return evidence.reports.length + evidence.sanctions.length + evidence.suppliers.length > 0;
}

function informsOnCapacity(evidence: Evidence, policy: Policy): boolean {
  const ratios = Object.keys(evidence.accounts?.ratios ?? {}).length;
  return evidence.procedure !== null || ratios >= policy.accounts.minimumRatios.value;
}
