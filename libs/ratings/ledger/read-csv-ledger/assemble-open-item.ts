import type { Day } from '#kernel';
import { dayProblem } from '../sensible-days.js';
import { withoutRepeats, type AssembleInvoice } from './assemble-invoice.js';
import { dueDay } from './due-day.js';
import { clientOf } from './ledger-client.js';

/**
 * An open item of an aged ledger. Only what is still open is read of an invoice that was paid in part, since nobody says
 * when the rest was paid. Instalments become one invoice that is due with the last one: never later than the client was.
 */
export const assembleOpenItem: AssembleInvoice = (repeated, { plan, asOf, signs, leaveOut }) => {
  const rows = withoutRepeats(repeated, ({ line, reference }) => leaveOut('DUPLICATE', line, reference));
  const open = rows.map(({ openMinor, amountMinor }) => openMinor ?? amountMinor);
  if (open.some((minor) => minor === null)) return 'AMOUNT_MISSING';
  if (rows.some(({ openMinor, amountMinor }) => isAbove(openMinor, amountMinor))) return 'CONTRADICTION';
  const minor = open.reduce<bigint>((sum, part) => sum + part!, 0n);
  if (minor === 0n) return rows.length > 1 ? 'CANCELLED' : 'AMOUNT_ZERO';
  if (minor < 0n) return 'CREDIT_NOTE';
  const issuedOn = earliest(rows.map((row) => row.issuedOn));
  const due = dueDay(latest(rows.map((row) => row.dueOn)), issuedOn, plan.termsDays);
  if (due.dueOn === null) return 'DAY_MISSING';
  const problem = dayProblem({ issuedOn, dueOn: due.dueOn, paidOn: [] }, asOf);
  if (problem)
    return problem === 'DAY_ABSURD' && issuedOn && issuedOn > asOf ? 'ISSUED_AFTER_AS_OF' : problem;
  return {
    reference: rows[0]!.reference,
    client: clientOf(rows, signs),
    issuedOn,
    ...due,
    amount: { minor, currency: plan.currency },
    payments: [],
    outcome: 'UNPAID',
    sourceLines: rows.map(({ line }) => line),
  };
};

function isAbove(part: bigint | null, whole: bigint | null): boolean {
  return part !== null && whole !== null && part > whole && whole > 0n;
}

export function earliest(days: readonly (Day | null)[]): Day | null {
  return days.reduce((first, day) => (day && (!first || day < first) ? day : first), null);
}

function latest(days: readonly (Day | null)[]): Day | null {
  return days.reduce((last, day) => (day && (!last || day > last) ? day : last), null);
}
