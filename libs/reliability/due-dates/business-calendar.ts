import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';

type HolidaysClass = typeof Holidays;

/** Where the debtor's banks and offices are closed: a country, and the part of it whose law adds days. `US` is for evaluations. */
export type BusinessCalendar = 'FR' | `FR-${string}` | 'GB-ENG' | 'GB-SCT' | 'GB-NIR' | 'US';

export interface Debtor {
  readonly country: 'FR' | 'GB';
  readonly number: string;
  readonly department: string | null;
}

/** Départements with public holidays of their own: art. L3134-13 and L3422-2 of the French labour code. */
const FRENCH_PARTS: Readonly<Record<string, string>> = {
  '57': '57',
  '67': '67',
  '68': '68',
  '971': 'GP',
  '972': 'MQ',
  '973': 'GF',
  '974': 'RE',
  '976': 'YT',
  '977': 'BL',
  '978': 'MF',
};
/** Registered in Scotland: SC, SL, SO …; SE is a European company, of any part of the kingdom. */
const SCOTTISH = /^S(?!E)/;
/** NI, NC, NL …, and R0 for companies older than 1921; RS and RC are English. */
const NORTHERN_IRISH = /^(N|R0)/;

/** Wales has the bank holidays of England. A département that is not shown is taken for one without days of its own. */
export function calendarOf({ country, number, department }: Debtor): BusinessCalendar {
  if (country === 'GB')
    return SCOTTISH.test(number) ? 'GB-SCT' : NORTHERN_IRISH.test(number) ? 'GB-NIR' : 'GB-ENG';
  const part = FRENCH_PARTS[department ?? ''];
  return part ? `FR-${part}` : 'FR';
}

const closedDays = new Map<string, ReadonlySet<string>>();
const calendars = new Map<BusinessCalendar, Holidays>();

/** Public holidays of a year with their substitutes. A year takes a millisecond to work out and is asked for thousands of times. */
export function closedDaysOf(calendar: BusinessCalendar, year: string): ReadonlySet<string> {
  const key = `${calendar} ${year}`;
  const known = closedDays.get(key);
  if (known) return known;
  const holidays = holidaysOf(calendar).getHolidays(Number(year));
  const days = new Set(holidays.map(({ date }) => date.slice(0, 10)));
  closedDays.set(key, days);
  return days;
}

function holidaysOf(calendar: BusinessCalendar): Holidays {
  const known = calendars.get(calendar);
  if (known) return known;
  const [country, part] = calendar.split('-') as [string, string?];
  const HolidaysOfPart = holidaysClass();
  const types: ['public', 'bank'] = ['public', 'bank'];
  const made = part ? new HolidaysOfPart(country, part, { types }) : new HolidaysOfPart(country, { types });
  calendars.set(calendar, made);
  return made;
}

/** Loaded when the first experience is: the library knows the whole world, which costs a start 120 ms and 25 MB. */
function holidaysClass(): HolidaysClass {
  return createRequire(import.meta.url)('date-holidays') as HolidaysClass;
}
