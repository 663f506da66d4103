import { checkFacts } from '../check-facts.js';
import { refuse } from '../checks.js';
import type { ScoringFacts } from '../facts.js';
import { paidShare, SHARE_TOLERANCE } from '../paid-share.js';
import type { PaymentExperience, SupplierEvidence } from '../payment-facts.js';
import { CURRENT_POLICY } from '../policy/policies.js';
import type { Policy } from '../policy/policy.js';
import type { Scorecard } from '../scorecard.js';
import { score } from '../score.js';

/** What is still open of a known invoice, supposed to be paid on a day. */
export interface SupposedPayment {
  readonly supplierId: string;
  readonly experienceId: string;
  readonly paidOn: string;
}

export interface Suppositions {
  readonly payments?: readonly SupposedPayment[];
  /** Suppliers who are not known yet and what they would say. */
  readonly suppliers?: readonly SupplierEvidence[];
}

export interface WhatIf {
  /** On the same day, when nothing supposed happens: time alone changes a score. */
  readonly otherwise: Scorecard;
  readonly supposed: Scorecard;
  /** Points that the payments are worth; null when one of the two has no score. */
  readonly points: number | null;
}

/**
 * The score on a day, should this happen. Both answers come from `score`, the one that is published.
 * A payment supposed after `asOf` does not count yet; `facts` are left unchanged.
 * @throws ScoringError `BAD_FACTS` for an invoice that is not known or has nothing left to pay, and whatever `score` refuses
 */
export function scoreWhatIf(
  facts: ScoringFacts,
  { payments = [], suppliers = [] }: Suppositions,
  asOf: string,
  policy: Policy = CURRENT_POLICY,
): WhatIf {
  checkFacts(facts, asOf);
  const paymentEvidence = [...payments.reduce(settle, facts.paymentEvidence ?? []), ...suppliers];
  const otherwise = score(facts, asOf, policy);
  const supposed = score({ ...facts, paymentEvidence }, asOf, policy);
  const points =
    supposed.score === null || otherwise.score === null ? null : supposed.score - otherwise.score;
  return { otherwise, supposed, points };
}

function settle(
  evidence: readonly SupplierEvidence[],
  { supplierId, experienceId, paidOn }: SupposedPayment,
  index: number,
): readonly SupplierEvidence[] {
  const at = `payments[${index}]`;
  let isKnown = false;
  const settled = evidence.map((supplier) => {
    if (supplier.supplierId !== supplierId) return supplier;
    const experiences = supplier.experiences.map((one) => {
      if (one.experienceId !== experienceId) return one;
      isKnown = true;
      return paidInFull(one, paidOn, at);
    });
    return { ...supplier, experiences };
  });
  return isKnown ? settled : refuse(at, 'no such invoice of this supplier');
}

/** A debt that is paid is no longer written off; a dispute or an upheld charge-back is not ended by money alone. */
function paidInFull(one: PaymentExperience, paidOn: string, at: string): PaymentExperience {
  const share = 1 - paidShare(one);
  if (share <= SHARE_TOLERANCE) return refuse(at, 'nothing is left to pay of this invoice');
  return {
    ...one,
    payments: [...one.payments, { paidOn, share }],
    standing: one.standing === 'WRITTEN_OFF' ? 'UNDISPUTED' : one.standing,
  };
}
