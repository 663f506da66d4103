import type { Day } from '#kernel';
import { parseDayCell } from '../read-table/day-cell.js';
import { FIRST_SENSIBLE_DAY } from '../sensible-days.js';

/** A day as the number yyyymmdd: four bytes, and in the right order. 0 for none. */
export type DayNumber = number;

/** Many lines bear the same few days. */
const MOST_REMEMBERED = 20_000;

/** Reads the days of a FEC: yyyymmdd by law, dd/mm/yyyy and yyyy-mm-dd from some exporters. */
export class FecDays {
  private readonly known = new Map<string, DayNumber>();

  constructor(private readonly asOf: Day) {}

  /** 0 when empty, -1 when it is no day between 1990 and the day of the reading. */
  read(text: string): DayNumber {
    if (text === '') return 0;
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const day = parseDayCell(text.replaceAll('"', ''), 'DMY');
    const isSensible = day !== null && day >= FIRST_SENSIBLE_DAY && day <= this.asOf;
    const number = isSensible ? Number(day.replaceAll('-', '')) : text.trim() === '' ? 0 : -1;
    if (this.known.size < MOST_REMEMBERED) this.known.set(text, number);
    return number;
  }
}

export function dayOfNumber(number: DayNumber): Day {
  const digits = String(number);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` as Day;
}
