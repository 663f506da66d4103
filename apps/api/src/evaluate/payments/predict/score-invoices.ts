import { CURRENT_POLICY, score, shareBeyond, type PaymentExperience, type Policy } from '#scoring';
import type { TestPlan } from '../design/test-plan.js';
import { perTarget, TARGETS, type PerTarget } from '../design/targets-of-prediction.js';
import type { InvoiceHistory } from '../history/invoice-history.js';
import { dayText } from '../history/day-numbers.js';
import type { CustomerRows } from '../history/rows-by-customer.js';
import { experienceOf, factsOf } from './facts-of-customer.js';
import type { Population } from './population.js';

/** Probabilities aligned with the foretold rows. */
export type Probabilities = PerTarget<Float64Array>;

export interface ScorePredictions {
  /** With the population's past lateness as base. */
  readonly population: Probabilities;
  /** With the policy as shipped: French base bands, whatever the file. */
  readonly shipped: Probabilities;
}

/**
 * What the published score says of each foretold invoice on the day it was raised, from invoices of its customer settled strictly
 * before. Customers are taken one at a time, so that the facts of one only are in memory.
 */
export function scoreInvoices(
  history: InvoiceHistory,
  customers: readonly CustomerRows[],
  plan: TestPlan,
  populations: readonly Population[],
  onProgress: (done: number) => void,
): ScorePredictions {
  const made = (): Probabilities => perTarget(() => new Float64Array(plan.rows.length));
  const predictions = { population: made(), shipped: made() };
  const placeOf = new Map(Array.from(plan.rows, (row, place) => [row, place]));
  let done = 0;
  for (const { byIssue, bySettlement } of customers) {
    const tested = byIssue.filter((row) => placeOf.has(row));
    if (tested.length === 0) continue;
    const evidence = bySettlement.filter(plan.isEvidence);
    const experiences = Array.from(evidence, (row) => experienceOf(history, row));
    let known = 0;
    let answeredOn = NaN;
    let answers: readonly PerTarget<number>[] = [];
    for (const row of tested) {
      const [day, place] = [history.issued[row]!, placeOf.get(row)!];
      while (known < evidence.length && history.settled[evidence[known]!]! < day) known++;
      // Nothing new is known of the second invoice of a day.
      if (answeredOn !== day) {
        const told = experiences.slice(0, known);
        const policies = [populations[plan.windowOf[place]!]!.policy, CURRENT_POLICY];
        answers = policies.map((policy) => latenessOn(day, told, policy));
        answeredOn = day;
      }
      TARGETS.forEach((_target, at) => {
        predictions.population[at]![place] = answers[0]![at]!;
        predictions.shipped[at]![place] = answers[1]![at]!;
      });
      onProgress(++done);
    }
  }
  return predictions;
}

/** Without evidence no score is published: what the policy expects of any company stands in its place. */
export function latenessOn(
  day: number,
  experiences: readonly PaymentExperience[],
  policy: Policy,
): PerTarget<number> {
  const { lateness } = score(factsOf(experiences), dayText(day), policy);
  if (!lateness) return perTarget(({ band }) => shareBeyond(policy.baseBands.value, band));
  return [lateness.late, lateness.moreThan7Days, lateness.moreThan30Days];
}
