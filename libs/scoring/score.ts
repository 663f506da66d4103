import { checkFacts } from './check-facts.js';
import { independentSuppliers, observedWeight, type Evidence } from './evidence/evidence.js';
import { readEvidence } from './evidence/read-evidence.js';
import type { ScoringFacts } from './facts.js';
import { missingEvidence } from './missing-evidence.js';
import { measure, type Measure } from './model/measure.js';
import { outcomeOf } from './outcome.js';
import { CURRENT_POLICY } from './policy/policies.js';
import type { Policy } from './policy/policy.js';
import type { Scorecard } from './scorecard.js';
import { answerSignals } from './signals/all.js';
import { certaintyOf } from './text/certainty.js';
import { unscoredText } from './text/unscored.js';
import { verdictOf } from './text/verdict.js';

/**
 * Scores a company from what is known of it on `asOf`. Pure and deterministic: the same facts, day and policy give the same
 * scorecard bit for bit, on any machine; `facts` is not changed and the order of its lists does not matter.
 * @throws ScoringError `BAD_FACTS` when the facts hold a NaN, an impossible date or the same fact twice
 */
export function score(facts: ScoringFacts, asOf: string, policy: Policy = CURRENT_POLICY): Scorecard {
  checkFacts(facts, asOf);
  const evidence = readEvidence(facts, asOf, policy);
  const outcome = outcomeOf(evidence, policy);
  const texts = { signals: answerSignals(evidence, policy), missing: missingEvidence(evidence) };
  const head = { modelVersion: policy.version, asOf, outcome, ...picture(evidence) };
  if (outcome !== 'SCORED') {
    const said = unscoredText(evidence, outcome);
    return { ...head, ...said, ...NO_NUMBERS, evidence: summary(evidence, policy), ...texts };
  }
  const measured = measure(evidence, policy);
  return {
    ...head,
    verdict: verdictOf(evidence, measured, policy),
    certainty: certaintyOf(evidence, measured),
    ...numbers(evidence, measured, policy),
    evidence: summary(evidence, policy),
    ...texts,
  };
}

/** An answer without suppliers is the one that was given before they could speak, to the last byte. */
function picture({ payments }: Evidence): Pick<Scorecard, 'payments'> {
  return payments ? { payments } : {};
}

type Numbers = Pick<
  Scorecard,
  'score' | 'interval' | 'grade' | 'isProvisional' | 'lateness' | 'failure' | 'contributions'
>;

const NO_NUMBERS: Numbers = {
  score: null,
  interval: null,
  grade: null,
  isProvisional: false,
  lateness: null,
  failure: null,
  contributions: [],
};

function numbers(evidence: Evidence, measured: Measure, policy: Policy): Numbers {
  const { belowWeight, belowSuppliers } = policy.provisional.value;
  const { score, interval, grade, lateness, failure, contributions } = measured;
  const isProvisional =
    observedWeight(evidence) < belowWeight || independentSuppliers(evidence, policy) < belowSuppliers;
  return { score, interval, grade, isProvisional, lateness, failure, contributions };
}

function summary(evidence: Evidence, policy: Policy): Scorecard['evidence'] {
  return {
    weight: observedWeight(evidence),
    independentSuppliers: independentSuppliers(evidence, policy),
    paymentExperiences: evidence.suppliers.reduce((sum, { experiences }) => sum + experiences, 0),
    publishedReports: evidence.reports.length,
    accountsClosedOn: evidence.accounts?.closedOn ?? null,
  };
}
