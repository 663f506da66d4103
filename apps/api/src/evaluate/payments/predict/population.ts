import { BAND_ENDS, CURRENT_POLICY, type Bands, type Policy } from '#scoring';
import type { TestPlan } from '../design/test-plan.js';
import { perTarget, type PerTarget } from '../design/targets-of-prediction.js';
import { daysLateOf, type InvoiceHistory } from '../history/invoice-history.js';

/** What is known of all customers together at one origin. */
export interface Population {
  readonly origin: number;
  /** Rows that models may learn from: settled strictly before the origin. */
  readonly rows: Uint32Array;
  /** Share of them beyond each target. */
  readonly shares: PerTarget<number>;
  /** The policy in force, with this population's lateness in place of the French one. */
  readonly policy: Policy;
}

/** Invoices that the shipped base bands stand for beside the observed ones: what was never seen is rare, not impossible. */
const SHIPPED_WEIGHT = 1;

export function populationAt(history: InvoiceHistory, plan: TestPlan, origin: number): Population {
  const rows: number[] = [];
  const counts = CURRENT_POLICY.baseBands.value.map((share) => SHIPPED_WEIGHT * share);
  for (let row = 0; row < history.size; row++) {
    if (history.settled[row]! >= origin || !plan.mayLearnFrom(row)) continue;
    rows.push(row);
    counts[bandOf(daysLateOf(history, row))]!++;
  }
  const bands = counts.map((count) => count / (rows.length + SHIPPED_WEIGHT)) as unknown as Bands;
  return {
    origin,
    rows: Uint32Array.from(rows),
    shares: perTarget(({ band }) => bands.reduce((sum, share, at) => (at > band ? sum + share : sum), 0)),
    policy: withBaseBands(bands, rows.length),
  };
}

/** The formula is the shipped one to the letter: only this judgment on the population changes. */
function withBaseBands(bands: Bands, invoices: number): Policy {
  return {
    ...CURRENT_POLICY,
    version: `${CURRENT_POLICY.version}-population`,
    baseBands: {
      value: bands,
      source: `Lateness of the ${invoices} invoices of the file that were settled before`,
      isExpertValue: false,
    },
  };
}

export function bandOf(daysLate: number): number {
  return BAND_ENDS.findIndex((end) => daysLate <= end);
}
