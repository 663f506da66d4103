import type { Evidence } from '../evidence/evidence.js';
import type { Policy } from '../policy/policy.js';

export interface Failure {
  readonly within12Months: number;
  /** Before a new invoice is due and paid. */
  readonly beforePayment: number;
}

/** Probability of failing: by age, moved by the accounts, and at least what an open procedure implies. */
export function failureOf(evidence: Evidence, cardLogOdds: number, policy: Policy): Failure {
  const ordinary = logistic(logit(baseRate(evidence.ageYears, policy)) + cardLogOdds);
  const exposure = policy.exposureMonths.value / 12;
  const underProcedure = evidence.procedure?.failure ?? 0;
  return {
    beforePayment: Math.max(ordinary * exposure, underProcedure),
    within12Months: Math.max(ordinary, 1 - (1 - underProcedure) ** (1 / exposure)),
  };
}

function baseRate(ageYears: number | null, policy: Policy): number {
  const age = ageYears ?? policy.assumedAgeYears.value;
  return policy.failureByAge.value.find(
    ({ youngerThanYears }) => youngerThanYears === null || age < youngerThanYears,
  )!.probability;
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function logit(p: number): number {
  return Math.log(p / (1 - p));
}
