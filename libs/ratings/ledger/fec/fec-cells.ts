import type { FecColumn, FecHeader } from './fec-header.js';

const BLANK = 32;
const QUOTE = 34;
/** Surplus delimiters of a label are looked for no further. */
const MOST_CELLS = 1000;

/**
 * Cuts the lines of a FEC and takes only the cells that are asked for out of the text. Quotes are no syntax there, and
 * the free label may hold the delimiter: surplus cells belong to it.
 */
export class FecCells {
  private text = '';
  private readonly ends = new Int32Array(MOST_CELLS);
  private count = 0;
  private start = 0;

  constructor(private readonly header: FecHeader) {}

  /** False when the line from `start` to `end` of `text` has too few cells. */
  cut(text: string, start: number, end: number): boolean {
    this.text = text;
    this.start = start;
    this.count = 0;
    for (let at = start; this.count < MOST_CELLS - 1;) {
      const found = text.indexOf(this.header.delimiter, at);
      if (found < 0 || found >= end) break;
      this.ends[this.count++] = found;
      at = found + 1;
    }
    this.ends[this.count++] = end;
    return this.count >= this.header.width;
  }

  /** Without blanks, and without the quotes that some exporters put around every cell; empty when the file has no such column. */
  get(column: FecColumn): string {
    const position = this.header[column];
    if (position < 0) return '';
    const surplus = position > this.header.EcritureLib ? this.count - this.header.width : 0;
    const index = position + surplus;
    const { text } = this;
    let from = index === 0 ? this.start : this.ends[index - 1]! + 1;
    let to = this.ends[index]!;
    while (from < to && text.charCodeAt(from) <= BLANK) from++;
    while (to > from && text.charCodeAt(to - 1) <= BLANK) to--;
    if (to - from < 2 || text.charCodeAt(from) !== QUOTE || text.charCodeAt(to - 1) !== QUOTE) {
      return text.slice(from, to);
    }
    return text
      .slice(from + 1, to - 1)
      .replaceAll('""', '"')
      .trim();
  }
}
