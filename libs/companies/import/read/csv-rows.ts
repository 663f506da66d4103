import { csvRecordAt } from './csv-record.js';
import { countNewlines, LONGEST_LINE_BYTES, textBlocks, type BlockDecoder } from './text-blocks.js';

/** One line of data. `problem` says why its cells cannot be read; they are empty then. */
export interface CsvRow {
  /** Line of the file on which the row begins, from 1 (the header). */
  readonly line: number;
  readonly cells: readonly string[];
  readonly problem?: string;
}

/**
 * Cuts a text of any size into rows, the header first: only one chunk and one record are held in memory, and a stray
 * quote costs its own line only. A batch is never empty.
 * @throws DomainError as the decoder does.
 */
export async function* csvRows(
  bytes: AsyncIterable<Buffer>,
  options: { readonly delimiter?: string; readonly decode?: BlockDecoder },
): AsyncIterable<CsvRow[]> {
  let delimiter = options.delimiter;
  let line = 1;
  let carried = '';
  for await (const block of textBlocks(bytes, options.decode)) {
    const rows: CsvRow[] = [];
    if ('oversized' in block) {
      rows.push(unreadable(line, `longer than ${LONGEST_LINE_BYTES} bytes`));
      line += 1 + countNewlines(carried);
      carried = '';
    } else {
      const text = carried + block.text;
      delimiter ??= likelyDelimiter(text);
      const parsed = parseRows(text, line, delimiter, rows);
      carried = parsed.open;
      line = parsed.line;
    }
    if (rows.length > 0) yield rows;
  }
  while (carried) {
    const rows: CsvRow[] = [];
    const end = carried.indexOf('\n') + 1 || carried.length;
    rows.push(unreadable(line++, 'a quote is never closed'));
    const parsed = parseRows(carried.slice(end), line, delimiter!, rows);
    carried = parsed.open;
    line = parsed.line;
    yield rows;
  }
}

/** Appends the records of `text` to `rows`; returns the part that ends inside a quoted cell. */
function parseRows(
  text: string,
  firstLine: number,
  delimiter: string,
  rows: CsvRow[],
): { open: string; line: number } {
  let line = firstLine;
  let at = 0;
  let nextQuote = text.indexOf('"');
  while (at < text.length) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    if (nextQuote >= 0 && nextQuote < at) nextQuote = text.indexOf('"', at);
    if (nextQuote < 0 || nextQuote > end) {
      const plain = text.slice(at, text.charCodeAt(end - 1) === 13 && end > at ? end - 1 : end);
      if (plain.trim()) rows.push({ line, cells: plain.split(delimiter) });
      line++;
      at = end + 1;
      continue;
    }
    const record = csvRecordAt(text, at, delimiter);
    if (record.kind === 'cells') {
      rows.push({ line, cells: record.cells });
      line += record.next - 1 > end ? countNewlines(text.slice(at, record.next)) : 1;
      at = record.next;
    } else if (record.kind === 'open' && text.length - at <= LONGEST_LINE_BYTES) {
      return { open: text.slice(at), line };
    } else {
      // A stray quote costs its own line only: reading goes on at the next one.
      rows.push(
        unreadable(line++, record.kind === 'open' ? 'a quote is never closed' : 'text after a closing quote'),
      );
      at = end + 1;
    }
  }
  return { open: '', line };
}

function unreadable(line: number, problem: string): CsvRow {
  return { line, cells: [], problem };
}

function likelyDelimiter(text: string): string {
  const header = text.slice(0, text.indexOf('\n') + 1 || text.length);
  const counts = [',', ';', '\t', '|'].map((delimiter) => ({
    delimiter,
    count: header.split(delimiter).length,
  }));
  return counts.reduce((best, candidate) => (candidate.count > best.count ? candidate : best)).delimiter;
}
