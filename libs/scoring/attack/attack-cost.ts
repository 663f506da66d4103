import { checkFacts } from '../check-facts.js';
import { addDays } from '../day.js';
import type { Evidence } from '../evidence/evidence.js';
import { readEvidence } from '../evidence/read-evidence.js';
import type { ScoringFacts } from '../facts.js';
import { readSuppliers, type SupplierReading } from '../evidence/suppliers/read-suppliers.js';
import { weighSuppliers } from '../evidence/suppliers/weigh-suppliers.js';
import { expectationOf } from '../model/expectation.js';
import { outcomeOf } from '../outcome.js';
import type { SupplierEvidence } from '../payment-facts.js';
import { CURRENT_POLICY } from '../policy/policies.js';
import type { Policy } from '../policy/policy.js';

/** Verified accomplices that it takes to move the score by about one grade; null = more than anyone can gather, or no such move. */
export interface AttackCost {
  readonly points: number;
  readonly toRaise: number | null;
  readonly toLower: number | null;
}

/**
 * How hard this score is to manipulate. The accomplices are verified, not related to the company and bring forged documents;
 * they join the suppliers and are scored by the same code. Null when the company has no score to move.
 * @throws ScoringError `BAD_FACTS`
 */
export function attackCost(
  facts: ScoringFacts,
  asOf: string,
  policy: Policy = CURRENT_POLICY,
): AttackCost | null {
  checkFacts(facts, asOf);
  const evidence = readEvidence(facts, asOf, policy);
  const outcome = outcomeOf(evidence, policy);
  if (outcome === 'IN_LIQUIDATION' || outcome === 'CEASED') return null;
  return {
    points: policy.attack.points.value,
    toRaise: fewest(evidence, PRAISE, policy),
    toLower: fewest(evidence, BLAME, policy),
  };
}

interface Attack {
  readonly kind: 'praise' | 'blame';
  readonly daysLate: number;
  /** Sign of the move of the score. */
  readonly direction: 1 | -1;
}

const PRAISE: Attack = { kind: 'praise', daysLate: 0, direction: 1 };
const BLAME: Attack = { kind: 'blame', daysLate: 91, direction: -1 };

/** Most scores are moved by fewer: whether all accomplices together can is asked only of the others. */
const FEW = 3;

function fewest(evidence: Evidence, attack: Attack, policy: Policy): number | null {
  const most = policy.attack.mostAccomplices.value;
  const accomplices = accomplicesOf(attack, policy);
  const scoreWith = (count: number) => {
    const suppliers = [...evidence.suppliers, ...accomplices.slice(0, count)];
    return expectationOf({ ...evidence, suppliers: weighSuppliers(suppliers, policy) }, policy).score;
  };
  const today = scoreWith(0);
  const isMoved = (count: number) =>
    attack.direction * (scoreWith(count) - today) >= policy.attack.points.value;
  for (let count = 1; count <= most; count++) {
    if (isMoved(count)) return count;
    if (count === FEW && !isMoved(most)) return null;
  }
  return null;
}

const known = new WeakMap<Policy, Map<Attack, readonly SupplierReading[]>>();

/** Accomplices speak of the day itself, so they say the same on any day, of any company: read once, not for each report. */
function accomplicesOf(attack: Attack, policy: Policy): readonly SupplierReading[] {
  const ofPolicy = known.get(policy) ?? new Map<Attack, readonly SupplierReading[]>();
  known.set(policy, ofPolicy);
  const asOf = policy.effectiveOn;
  const accomplices =
    ofPolicy.get(attack) ?? readSuppliers(statements(asOf, attack, policy), asOf, policy).suppliers;
  ofPolicy.set(attack, accomplices);
  return accomplices;
}

function statements(asOf: string, attack: Attack, policy: Policy): SupplierEvidence[] {
  const { tier, invoices } = policy.attack.forger.value;
  const experiences = Array.from({ length: invoices[attack.kind] }, (_, invoice) => ({
    experienceId: String(invoice),
    issuedOn: null,
    dueOn: addDays(asOf, -attack.daysLate),
    amountMinor: null,
    payments: [{ paidOn: asOf, share: 1 }],
    unpaidOn: null,
    standing: 'UNDISPUTED' as const,
  }));
  return Array.from({ length: policy.attack.mostAccomplices.value }, (_, index) => ({
    supplierId: `accomplice ${index}`,
    tier,
    isVerified: true,
    isRelatedParty: false,
    experiences,
  }));
}
