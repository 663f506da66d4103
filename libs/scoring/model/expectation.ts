import { publicObservations, type Evidence } from '../evidence/evidence.js';
import type { SupplierReading } from '../evidence/suppliers/read-suppliers.js';
import type { Policy } from '../policy/policy.js';
import { readCard, type CardResult } from './accounts-card.js';
import { boundInfluence } from './bounded-influence.js';
import { failureOf, type Failure } from './failure.js';
import { posteriorOf, priorOf, type Posterior, type Prior } from './posterior.js';

/** What is expected of a new invoice, before it is put into words. */
export interface Expectation {
  readonly card: CardResult;
  readonly prior: Prior;
  /** After their influence was bounded, in the order of the evidence. */
  readonly suppliers: readonly SupplierReading[];
  readonly posterior: Posterior;
  readonly failure: Failure;
  /** 100 × the probability that the company lives to pay. */
  readonly survival: number;
  /** S = 100 · (1 − q) · U: expected utility of an invoice, times the probability that the company lives to pay it. */
  readonly score: number;
}

export function expectationOf(evidence: Evidence, policy: Policy): Expectation {
  const card = readCard(evidence.accounts, policy);
  const prior = priorOf(card.logOdds, card.items.length > 0, policy);
  const observed = publicObservations(evidence);
  const suppliers = boundInfluence([prior, ...observed], evidence.suppliers, policy);
  const posterior = posteriorOf(prior, [...observed, ...suppliers], policy);
  const failure = failureOf(evidence, card.logOdds, policy);
  const survival = 100 * (1 - failure.beforePayment);
  return { card, prior, suppliers, posterior, failure, survival, score: survival * posterior.utility };
}
