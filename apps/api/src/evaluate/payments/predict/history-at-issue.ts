import { CURRENT_POLICY } from '#scoring';
import { daysLateOf, type InvoiceHistory } from '../history/invoice-history.js';
import type { CustomerRows } from '../history/rows-by-customer.js';
import { perTarget, type PerTarget } from '../design/targets-of-prediction.js';
import { CustomerPast, FEATURES } from './customer-past.js';

/** What was known of the customer when each invoice was raised: of invoices settled strictly before that day, and of nothing else. */
export interface HistoryAtIssue {
  /** Settled invoices known. */
  readonly known: Uint32Array;
  /** Of these, how many were late by more than the days of each target. */
  readonly beyond: PerTarget<Uint32Array>;
  /** Days late of the last one settled; NaN when none is known. */
  readonly lastDays: Float64Array;
  /** Value-weighted payment index; NaN when none is known. */
  readonly index: Float64Array;
  /** {@link FEATURES} columns for each row, one row after the other. */
  readonly features: Float32Array;
}

/** Follows each customer through time once, with running sums: linear in the number of invoices. */
export function historyAtIssue(
  history: InvoiceHistory,
  customers: readonly CustomerRows[],
  isEvidence: (row: number) => boolean,
): HistoryAtIssue {
  const { size, issued, settled } = history;
  const told = {
    known: new Uint32Array(size),
    beyond: perTarget(() => new Uint32Array(size)),
    lastDays: new Float64Array(size),
    index: new Float64Array(size),
    features: new Float32Array(size * FEATURES.length),
  };
  const hasAmounts = history.amountMinor.some((amount) => !Number.isNaN(amount));
  for (const { byIssue, bySettlement } of customers) {
    const past = new CustomerPast(CURRENT_POLICY);
    let next = 0;
    for (const row of byIssue) {
      for (; next < bySettlement.length && settled[bySettlement[next]!]! < issued[row]!; next++) {
        const earlier = bySettlement[next]!;
        if (!isEvidence(earlier)) continue;
        const amount = hasAmounts ? history.amountMinor[earlier]! || 0 : 1;
        past.learn(settled[earlier]!, daysLateOf(history, earlier), amount);
      }
      past.write(issued[row]!, row, told);
    }
  }
  return told;
}

/** Columns of one row, as learners read them. */
export function featuresOf({ features }: HistoryAtIssue, row: number): Float32Array {
  return features.subarray(row * FEATURES.length, (row + 1) * FEATURES.length);
}
