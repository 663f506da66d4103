import { addDays, type Day } from '#kernel';

/** Older invoices are typing errors (year 0026) or beyond any limitation period. */
export const FIRST_SENSIBLE_DAY = '1990-01-01' as Day;
/** No invoice is due later than this after the ledger's day; year 2126 is a typing error. */
const FARTHEST_DUE_DAYS = 5 * 366;

export type DayProblem = 'DAY_ABSURD' | 'DUE_BEFORE_ISSUED' | 'PAID_BEFORE_ISSUED';

interface InvoiceDays {
  readonly issuedOn: Day | null;
  readonly dueOn: Day | null;
  readonly paidOn: readonly Day[];
}

/** What is wrong with the days of an invoice, as known on `asOf`; null when nothing is. */
export function dayProblem({ issuedOn, dueOn, paidOn }: InvoiceDays, asOf: Day): DayProblem | null {
  const past = [...paidOn, ...(issuedOn ? [issuedOn] : [])];
  if (past.some((day) => day < FIRST_SENSIBLE_DAY || day > asOf)) return 'DAY_ABSURD';
  if (dueOn && (dueOn < FIRST_SENSIBLE_DAY || dueOn > addDays(asOf, FARTHEST_DUE_DAYS))) return 'DAY_ABSURD';
  if (issuedOn && dueOn && dueOn < issuedOn) return 'DUE_BEFORE_ISSUED';
  return issuedOn && paidOn.some((day) => day < issuedOn) ? 'PAID_BEFORE_ISSUED' : null;
}
