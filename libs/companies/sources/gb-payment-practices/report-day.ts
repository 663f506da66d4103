import { parseDay, type Day } from '#kernel';

/** The duty to report began in April 2017, for periods that began in 2016 at the earliest. */
const EARLIEST = '2016-01-01';

/**
 * Day of a report: ISO in the register's file, M/D/YYYY in copies that went through a spreadsheet. Null when it is
 * neither, or lies outside what the register can hold (typing errors reach year 2205).
 */
export function parseReportDay(text: string | null, latest: Day): Day | null {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text ?? '');
  const day = parseDay(
    american ? `${american[3]}-${two(american[1]!)}-${two(american[2]!)}` : text?.slice(0, 10),
  );
  return day && day >= EARLIEST && day <= latest ? day : null;
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}
