import type { LedgerPayment } from '../ledger-invoice.js';
import { dayProblem } from '../sensible-days.js';
import { withoutRepeats, type AssembleInvoice } from './assemble-invoice.js';
import { earliest } from './assemble-open-item.js';
import { dueDay } from './due-day.js';
import { clientOf } from './ledger-client.js';
import type { LedgerRow } from './ledger-row.js';

/**
 * An invoice of a paid ledger. Several lines are its payments, each with its day; lines without one say that a rest is
 * unpaid. A negative amount is a credit note on the same invoice and lowers what was to be paid.
 */
export const assemblePaidInvoice: AssembleInvoice = (repeated, { plan, asOf, signs, leaveOut }) => {
  const rows = withoutRepeats(repeated, ({ line, reference }) => leaveOut('DUPLICATE', line, reference));
  const charged = rows.filter((row) => (row.amountMinor ?? row.paidMinor ?? 0n) >= 0n);
  if (charged.length === 0) return 'CREDIT_NOTE';
  const stated = statedAmount(charged);
  if (typeof stated !== 'bigint') return stated;
  const credited = rows.filter((row) => !charged.includes(row));
  const minor = credited.reduce((sum, row) => sum + (row.amountMinor ?? row.paidMinor ?? 0n), stated);
  if (minor <= 0n) return stated === 0n ? 'AMOUNT_ZERO' : 'CANCELLED';
  if (charged.some((row) => row.paidOn === null && (row.paidMinor ?? 0n) > 0n)) return 'DAY_MISSING';
  const received = charged
    .flatMap((row) => (row.paidOn ? [{ paidOn: row.paidOn, amountMinor: paidPart(row, minor) }] : []))
    .filter(({ amountMinor }) => amountMinor > 0n)
    .sort((a, b) => (a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : 0));
  const issuedOn = earliest(rows.map((row) => row.issuedOn));
  const due = dueDay(earliest(charged.map((row) => row.dueOn)), issuedOn, plan.termsDays);
  if (due.dueOn === null) return 'DAY_MISSING';
  const problem = dayProblem(
    { issuedOn, dueOn: due.dueOn, paidOn: received.map(({ paidOn }) => paidOn) },
    asOf,
  );
  if (problem) return problem;
  const payments = atMost(received, minor);
  const paid = sumOf(payments);
  if (paid < sumOf(received)) leaveOut('OVERPAID', rows[0]!.line, rows[0]!.reference);
  return {
    reference: rows[0]!.reference,
    client: clientOf(rows, signs),
    issuedOn,
    ...due,
    amount: { minor, currency: plan.currency },
    payments,
    outcome: paid === minor ? 'PAID' : paid > 0n ? 'PARTLY_PAID' : 'UNPAID',
    sourceLines: rows.map(({ line }) => line),
  };
};

/** The amount that the lines agree on; without such a column, what was paid in all. */
function statedAmount(rows: readonly LedgerRow[]): bigint | 'AMOUNT_MISSING' | 'CONTRADICTION' {
  const stated = new Set(rows.flatMap(({ amountMinor }) => (amountMinor === null ? [] : [amountMinor])));
  if (stated.size > 1) return 'CONTRADICTION';
  const [amount] = stated;
  // Two lines with their own days and no part paid: nobody can tell what each day paid.
  const isUntold = rows.length > 1 && rows.some(({ paidOn, paidMinor }) => paidOn && paidMinor === null);
  if (amount !== undefined) return isUntold ? 'CONTRADICTION' : amount;
  if (rows.some(({ paidMinor }) => paidMinor === null)) return 'AMOUNT_MISSING';
  return rows.reduce((sum, { paidMinor }) => sum + paidMinor!, 0n);
}

function paidPart(row: LedgerRow, amount: bigint): bigint {
  return row.paidMinor ?? amount - (row.openMinor ?? 0n);
}

/** The payments up to `limit`, the last one shortened. */
function atMost(payments: readonly LedgerPayment[], limit: bigint): LedgerPayment[] {
  let left = limit;
  return payments.flatMap(({ paidOn, amountMinor }) => {
    const part = amountMinor < left ? amountMinor : left;
    left -= part;
    return part > 0n ? [{ paidOn, amountMinor: part }] : [];
  });
}

function sumOf(payments: readonly LedgerPayment[]): bigint {
  return payments.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
}
