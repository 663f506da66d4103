import { addDays, type Day } from '#kernel';
import type { LedgerInvoice } from '../ledger-invoice.js';

/** The stated due day, else the issue day and the terms that the member chose. */
export function dueDay(
  stated: Day | null,
  issuedOn: Day | null,
  termsDays: number,
): Pick<LedgerInvoice, 'dueOn' | 'dueOnBasis'> {
  if (stated) return { dueOn: stated, dueOnBasis: 'STATED' };
  return issuedOn
    ? { dueOn: addDays(issuedOn, termsDays), dueOnBasis: 'TERMS' }
    : { dueOn: null, dueOnBasis: null };
}
