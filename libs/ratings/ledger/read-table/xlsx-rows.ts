import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { LedgerError } from '../ledger-error.js';
import type { LedgerSource } from '../ledger-source.js';
import { MOST_COLUMNS, type TableRow } from './table-row.js';
import { openWorkbook, refuseDamaged } from './workbook.js';

/** Texts that the cells of a sheet share are held: beyond this, the sheet is better saved as CSV. */
const MOST_SHARED_BYTES = 96 << 20;
/** No row of 500 cells is longer: beyond, one text would fill the memory. */
const LONGEST_ROW_BYTES = 16 << 20;

/**
 * Rows of the first sheet of an Excel workbook (ECMA-376), as texts. Days are the serial numbers that the cells hold.
 * @throws LedgerError `FILE_TOO_LARGE`, `CORRUPT_FILE`, `NOT_A_LEDGER`, `TOO_MANY_COLUMNS`.
 */
export async function* xlsxRows(source: LedgerSource): AsyncIterable<TableRow[]> {
  const book = await openWorkbook(source);
  try {
    const strings = book.sharedStrings ? await sharedStrings(book.sharedStrings()) : [];
    const sheet = new SheetReader(strings);
    let sinceRow = 0;
    for await (const chunk of book.sheet()) {
      const rows = sheet.read(chunk);
      sinceRow = rows.length > 0 ? 0 : sinceRow + chunk.length;
      if (sinceRow > LONGEST_ROW_BYTES) throw tooMuchText();
      if (rows.length > 0) yield rows;
    }
    sheet.end();
  } catch (cause) {
    refuseDamaged(cause);
  } finally {
    book.close();
  }
}

async function sharedStrings(xml: AsyncIterable<Buffer>): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let bytes = 0;
  let isText = false;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    if (name === 'si') text = '';
    isText = name === 't';
  });
  parser.on('text', (part) => {
    if (isText) text += part;
  });
  parser.on('closetag', (tag) => {
    isText = false;
    if (localName(tag.name) === 'si') strings.push(text);
  });
  const decoder = new TextDecoder();
  for await (const chunk of xml) {
    parser.write(decoder.decode(chunk, { stream: true }));
    bytes += chunk.length;
    if (bytes > MOST_SHARED_BYTES) throw tooMuchText();
  }
  parser.close();
  return strings;
}

class SheetReader {
  private readonly parser = new SaxesParser({ xmlns: false });
  private readonly decoder = new TextDecoder();
  private rows: TableRow[] = [];
  private line = 0;
  private cells: string[] = [];
  private column = 0;
  private kind = 'n';
  private value = '';
  private isValue = false;

  constructor(private readonly strings: readonly string[]) {
    this.parser.on('opentag', (tag) => this.open(tag));
    this.parser.on('text', (text) => {
      if (this.isValue) this.value += text;
    });
    this.parser.on('closetag', ({ name }) => this.close(localName(name)));
  }

  read(chunk: Buffer): TableRow[] {
    this.parser.write(this.decoder.decode(chunk, { stream: true }));
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  end(): void {
    this.parser.close();
  }

  private open({ name: fullName, attributes }: SaxesTagPlain): void {
    const name = localName(fullName);
    if (name === 'row') {
      this.line = Number(attributes['r'] ?? this.line + 1);
      this.cells = [];
      this.column = 0;
    } else if (name === 'c') {
      const letters = /^[A-Z]{1,3}/.exec(attributes['r'] ?? '')?.[0];
      if (letters) this.column = columnNumber(letters);
      if (this.column >= MOST_COLUMNS) throw tooManyColumns();
      this.kind = attributes['t'] ?? 'n';
      this.value = '';
    }
    // `v` holds the value, `t` an inline text; `f` is the formula, which says nothing.
    this.isValue = name === 'v' || name === 't';
  }

  private close(name: string): void {
    this.isValue = false;
    if (name === 'c') {
      while (this.cells.length < this.column) this.cells.push('');
      this.cells[this.column++] = this.cellText();
    } else if (name === 'row' && this.cells.some((cell) => cell.trim() !== '')) {
      this.rows.push({ line: this.line, cells: this.cells });
    }
  }

  private cellText(): string {
    if (this.kind === 's') return this.strings[Number(this.value)] ?? '';
    const isNumber = this.kind === 'n' && /^-?\d*\.?\d+(?:E[+-]?\d+)?$/i.test(this.value);
    if (!isNumber) return this.kind === 'e' ? '' : this.value;
    const number = Number(this.value);
    // Two decimals, so that what a computer wrote is never in doubt: 1.234 is not 1,234 here.
    return Number.isSafeInteger(number) ? String(number) : number.toFixed(2);
  }
}

function tooMuchText(): LedgerError {
  return new LedgerError('FILE_TOO_LARGE', {
    fr: 'Ce classeur contient trop de texte : enregistrez la feuille au format CSV.',
    en: 'This workbook holds too much text: save the sheet as CSV.',
  });
}

/** Some writers put a prefix before every element: `x:row`. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function tooManyColumns(): LedgerError {
  return new LedgerError('TOO_MANY_COLUMNS', {
    fr: `Ce fichier a plus de ${MOST_COLUMNS} colonnes : ce n’est pas une balance.`,
    en: `This file has more than ${MOST_COLUMNS} columns: it is not a ledger.`,
  });
}
