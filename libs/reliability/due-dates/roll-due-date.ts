import { addDays, type Day } from '#kernel';
import { closedDaysOf, type BusinessCalendar } from './business-calendar.js';

/**
 * The day by which an invoice must be paid: its due date, or the next business day of the debtor's calendar when that is a
 * Saturday, a Sunday or a public holiday. Done once, when facts are gathered, and kept with them: calendars are corrected and
 * laws change, a past score may not.
 */
export function rollDueDate(dueOn: Day, calendar: BusinessCalendar): Day {
  let day = dueOn;
  while (isWeekEnd(day) || closedDaysOf(calendar, day.slice(0, 4)).has(day)) day = addDays(day, 1);
  return day;
}

function isWeekEnd(day: Day): boolean {
  return [0, 6].includes(new Date(day).getUTCDay());
}
