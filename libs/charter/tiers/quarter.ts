import { addDays, addMonths, type Day } from '#kernel';

/** A quarter of a calendar year, e.g. `2026-Q3`. */
export type Quarter = string & { readonly __brand: 'Quarter' };

/** The last quarter that had ended before `day`. */
export function lastQuarterBefore(day: Day): Quarter {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const number = Math.floor((month - 1) / 3);
  return (number === 0 ? `${year - 1}-Q4` : `${year}-Q${number}`) as Quarter;
}

export function lastDayOf(quarter: Quarter): Day {
  const [year, number] = quarter.split('-Q') as [string, string];
  const firstMonth = String(Number(number) * 3 - 2).padStart(2, '0');
  return addDays(addMonths(`${year}-${firstMonth}-01` as Day, 3), -1);
}
