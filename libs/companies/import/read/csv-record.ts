/** One record found in a text, and where the next one begins. */
export type CsvRecord =
  | { readonly kind: 'cells'; readonly cells: string[]; readonly next: number }
  /** The text ends inside a quoted cell: more text is needed. */
  | { readonly kind: 'open' }
  /** A closing quote is followed by something else than a delimiter. */
  | { readonly kind: 'malformed' };

const QUOTE = 34;
const LF = 10;
const CR = 13;

/** Reads the record that begins at `from` (RFC 4180: quoted cells may hold delimiters, doubled quotes and line ends). */
export function csvRecordAt(text: string, from: number, delimiter: string): CsvRecord {
  const separator = delimiter.charCodeAt(0);
  const cells: string[] = [];
  let lineEnd = lineEndAt(text, from);
  let at = from;
  for (;;) {
    if (text.charCodeAt(at) === QUOTE) {
      const close = closingQuote(text, at + 1);
      if (close < 0) return { kind: 'open' };
      cells.push(unquoted(text, at + 1, close));
      at = close + 1;
      if (at > lineEnd) lineEnd = lineEndAt(text, at);
    } else {
      const found = text.indexOf(delimiter, at);
      const end = found < 0 || found > lineEnd ? withoutCarriageReturn(text, at, lineEnd) : found;
      cells.push(text.slice(at, end));
      at = end;
    }
    if (text.charCodeAt(at) === separator) at++;
    else break;
  }
  if (text.charCodeAt(at) === CR) at++;
  if (at < text.length && text.charCodeAt(at) !== LF) return { kind: 'malformed' };
  return { kind: 'cells', cells, next: at + 1 };
}

function lineEndAt(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function withoutCarriageReturn(text: string, from: number, end: number): number {
  return end > from && text.charCodeAt(end - 1) === CR ? end - 1 : end;
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

function unquoted(text: string, from: number, to: number): string {
  const inner = text.slice(from, to);
  return inner.includes('"') ? inner.replaceAll('""', '"') : inner;
}
