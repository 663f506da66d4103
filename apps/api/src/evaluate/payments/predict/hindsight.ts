import type { TestPlan } from '../design/test-plan.js';
import { perTarget } from '../design/targets-of-prediction.js';
import { daysLateOf, type InvoiceHistory } from '../history/invoice-history.js';
import type { Probabilities } from './score-invoices.js';

/** Invoices that the mean of all customers stands for. */
const PRIOR = 2;

/** The ceiling that nobody can reach on the day: the customer's rate over all its other invoices, past and future. */
export function hindsight(history: InvoiceHistory, plan: TestPlan): Probabilities {
  const { customers, customer, size } = history;
  return perTarget(({ days }) => {
    const [counts, happened] = [new Float64Array(customers.length), new Float64Array(customers.length)];
    for (let row = 0; row < size; row++) {
      if (!plan.isEvidence(row)) continue;
      counts[customer[row]!]!++;
      happened[customer[row]!]! += Number(daysLateOf(history, row) > days);
    }
    const share = sumOf(happened) / sumOf(counts);
    return Float64Array.from(plan.rows, (row) => {
      const others = counts[customer[row]!]! - 1;
      const hits = happened[customer[row]!]! - Number(daysLateOf(history, row) > days);
      return (hits + PRIOR * share) / (others + PRIOR);
    });
  });
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, one) => sum + one, 0);
}
