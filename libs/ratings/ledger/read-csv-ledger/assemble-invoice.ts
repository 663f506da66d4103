import type { LedgerInvoice } from '../ledger-invoice.js';
import type { PersonSigns } from '../persons/person-signs.js';
import type { SkipReason } from '../skip-reasons.js';
import type { ColumnPlan } from './column-plan.js';
import type { LedgerRow } from './ledger-row.js';

/** Makes one invoice of its rows, or says why there is none; what is dropped on the way is told to `leaveOut`. */
export type AssembleInvoice = (
  rows: readonly LedgerRow[],
  context: {
    readonly plan: ColumnPlan;
    readonly asOf: NonNullable<LedgerInvoice['dueOn']>;
    readonly signs: PersonSigns;
    readonly leaveOut: (reason: SkipReason, line: number, text?: string) => void;
  },
) => LedgerInvoice | SkipReason;

/** Rows that say the same thing in every cell are the same row exported twice. */
export function withoutRepeats(
  rows: readonly LedgerRow[],
  onRepeat: (row: LedgerRow) => void,
): readonly LedgerRow[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const { amountMinor, openMinor, paidMinor, issuedOn, dueOn, paidOn } = row;
    const content = [amountMinor, openMinor, paidMinor, issuedOn, dueOn, paidOn].join('|');
    if (!seen.has(content)) return Boolean(seen.add(content));
    onRepeat(row);
    return false;
  });
}
