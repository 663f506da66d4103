import type { Cell } from './source-definition.js';

/** How the staged lines are written: an empty cell is null, since no register means anything by an empty text. */
export const COPY_OPTIONS = `(FORMAT text, NULL '')`;

const SPECIAL = /[\\\t\n\r]/g;
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Writes rows of `width` cells as lines for COPY. One test of the joined line is several times faster than one per cell. */
export function copyLineWriter(width: number): (values: readonly Cell[]) => string {
  const isPlain = new RegExp(`^(?:[^\\\\\\t\\n\\r]*\\t){${width - 1}}[^\\\\\\t\\n\\r]*$`);
  return (values) => {
    const joined = values.join('\t');
    return isPlain.test(joined)
      ? joined
      : values.map((value) => value?.replace(SPECIAL, (found) => ESCAPED[found]!)).join('\t');
  };
}

/** A `text[]` literal. */
export function textArray(items: readonly string[]): string {
  return `{${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
