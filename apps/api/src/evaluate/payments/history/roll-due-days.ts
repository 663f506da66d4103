import { rollDueDate, type BusinessCalendar } from '#reliability';
import { dayNumberFrom, dayText } from './day-numbers.js';

const CALENDARS = { FR: 'FR', GB: 'GB-ENG', US: 'US' } as const satisfies Record<string, BusinessCalendar>;

export const ROLLS = ['none', 'FR', 'GB', 'US', 'column'] as const;
/** Whose business days move a due day: nobody's, one country's, or those of each row's country column. */
export type Roll = (typeof ROLLS)[number];

/** A due day moved to the next business day as in the live score; null when the row's country has no calendar here. */
export type DueDayRoller = (due: number, country: string | null) => number | null;

export function rollerOf(roll: Roll): DueDayRoller {
  if (roll === 'none') return (due) => due;
  const rolled = new Map<string, number>();
  return (due, told) => {
    const calendar = calendarOf(roll === 'column' ? (told ?? '') : roll);
    if (!calendar) return null;
    const key = `${calendar} ${due}`;
    const known = rolled.get(key);
    if (known !== undefined) return known;
    const day = dayNumberFrom(rollDueDate(dayText(due), calendar));
    rolled.set(key, day);
    return day;
  };
}

function calendarOf(country: string): BusinessCalendar | undefined {
  return Object.entries(CALENDARS).find(([code]) => code === country.toUpperCase())?.[1];
}
