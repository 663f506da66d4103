import { addDays, addMonths, type Day } from '#kernel';
import type { TermsRule } from './tier-policy.js';

/**
 * Last day on which an invoice may lawfully fall due in France: 60 days from its date or, where agreed, 45 days and the end
 * of the month in either order of counting (C. com. art. L441-10 I). Which one was agreed is not known: the latest counts.
 */
export function lawfulUntil(issuedOn: Day, { lawfulDays, lawfulEndOfMonthDays }: TermsRule): Day {
  const days = [
    addDays(issuedOn, lawfulDays),
    addDays(endOfMonth(issuedOn), lawfulEndOfMonthDays),
    endOfMonth(addDays(issuedOn, lawfulEndOfMonthDays)),
  ];
  return days.reduce((latest, day) => (day > latest ? day : latest));
}

function endOfMonth(day: Day): Day {
  return addDays(addMonths(`${day.slice(0, 8)}01` as Day, 1), -1);
}
