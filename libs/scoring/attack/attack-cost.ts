import { checkFacts } from '../check-facts.js';
import { addDays } from '../day.js';
import { readEvidence } from '../evidence/read-evidence.js';
import type { ScoringFacts } from '../facts.js';
import { measure } from '../model/measure.js';
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
 * they are added to the facts and scored by the same code. Null when the company has no score to move.
 * @throws ScoringError `BAD_FACTS`
 */
export function attackCost(
  facts: ScoringFacts,
  asOf: string,
  policy: Policy = CURRENT_POLICY,
): AttackCost | null {
  checkFacts(facts, asOf);
  const outcome = outcomeOf(readEvidence(facts, asOf, policy), policy);
  if (outcome === 'IN_LIQUIDATION' || outcome === 'CEASED') return null;
  const points = policy.attack.points.value;
  return {
    points,
    toRaise: fewest(facts, asOf, policy, PRAISE),
    toLower: fewest(facts, asOf, policy, BLAME),
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

function fewest(facts: ScoringFacts, asOf: string, policy: Policy, attack: Attack): number | null {
  const scoreWith = (accomplices: number) => {
    const paymentEvidence = [
      ...(facts.paymentEvidence ?? []),
      ...Array.from({ length: accomplices }, (_, index) => accomplice(index, asOf, policy, attack)),
    ];
    return measure(readEvidence({ ...facts, paymentEvidence }, asOf, policy), policy).score;
  };
  const today = scoreWith(0);
  const isMoved = (accomplices: number) =>
    attack.direction * (scoreWith(accomplices) - today) >= policy.attack.points.value;
  const most = policy.attack.mostAccomplices.value;
  if (!isMoved(most)) return null;
  let accomplices = 1;
  while (!isMoved(accomplices)) accomplices++;
  return accomplices;
}

/** An identifier that no supplier of a caller has, so that an accomplice is never taken for one. */
function accomplice(index: number, asOf: string, policy: Policy, attack: Attack): SupplierEvidence {
  const { tier, invoices } = policy.attack.forger.value;
  return {
    supplierId: `\u0000accomplice ${index}`,
    tier,
    isVerified: true,
    isRelatedParty: false,
    experiences: Array.from({ length: invoices[attack.kind] }, (_, invoice) => ({
      experienceId: String(invoice),
      issuedOn: null,
      dueOn: addDays(asOf, -attack.daysLate),
      amountMinor: null,
      payments: [{ paidOn: asOf, share: 1 }],
      unpaidOn: null,
      standing: 'UNDISPUTED',
    })),
  };
}
