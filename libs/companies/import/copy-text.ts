import type { Cell } from './source-definition.js';

const SPECIAL = /[\\\t\n\r]/;
const SPECIALS = /[\\\t\n\r]/g;
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** One line in the text format of PostgreSQL's COPY. */
export function copyLine(values: readonly Cell[], last: number): string {
  let line = '';
  for (const value of values) {
    if (value === null) line += '\\N\t';
    else line += (SPECIAL.test(value) ? value.replace(SPECIALS, (found) => ESCAPED[found]!) : value) + '\t';
  }
  return `${line}${last}\n`;
}

/** PostgreSQL text cannot hold the null character. */
export function holdsNull(values: readonly Cell[]): boolean {
  return values.some((value) => value !== null && value.includes('\0'));
}

/** A `text[]` literal. */
export function textArray(items: readonly string[]): string {
  return `{${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
