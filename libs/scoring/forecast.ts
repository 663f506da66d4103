import type { Bands } from './bands.js';
import { checkFacts } from './check-facts.js';
import { readEvidence } from './evidence/read-evidence.js';
import type { ScoringFacts } from './facts.js';
import { expectationOf } from './model/expectation.js';
import { credibleInterval } from './model/interval.js';
import { CURRENT_POLICY } from './policy/policies.js';
import type { Policy } from './policy/policy.js';

/** What the model believes of the invoices to come, in numbers only. */
export interface Forecast {
  /** Expected shares by lateness; without evidence, those of the prior. */
  readonly bands: Bands;
  /** Observations behind them, the prior's included: the larger, the surer. */
  readonly weight: number;
  /** 100 × the probability that the company lives to pay. */
  readonly survival: number;
  /** 0–100, published or not. */
  readonly score: number;
  readonly interval: { readonly low: number; readonly high: number };
}

/**
 * The belief behind a score: what an evaluation compares with what came later, and what {@link score} turns into an answer.
 * Unlike an answer it exists without evidence too. Pure, and of the same code path.
 * @throws ScoringError `BAD_FACTS`
 */
export function forecast(facts: ScoringFacts, asOf: string, policy: Policy = CURRENT_POLICY): Forecast {
  checkFacts(facts, asOf);
  const { posterior, survival, score } = expectationOf(readEvidence(facts, asOf, policy), policy);
  const { low, high } = credibleInterval(posterior, policy);
  return {
    bands: posterior.bands,
    weight: posterior.weight,
    survival,
    score,
    interval: { low: survival * low, high: survival * high },
  };
}
