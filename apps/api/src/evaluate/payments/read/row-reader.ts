import type { Invoice } from '../history/invoice-history.js';
import { parseAmountCell, type DecimalMark } from './amount-format.js';
import type { Columns, Role } from './columns.js';
import { parseDayCell, type DayFormat } from './day-format.js';

/** How the cells of one file are written. */
export interface FileShape {
  readonly header: readonly string[];
  readonly columns: Columns;
  readonly dayFormats: Readonly<Record<DayRole, DayFormat>>;
  readonly decimalMark: DecimalMark;
  /** Amounts in another currency are not comparable; null when the file has no such column. */
  readonly mainCurrency: string | null;
}

export const DAY_ROLES = ['issued', 'due', 'settled'] as const;
export type DayRole = (typeof DAY_ROLES)[number];

/** An invoice as the file tells it, due day not rolled yet. */
export type ToldInvoice = Invoice & {
  /** Number of the invoice, which tells rows that stand twice from two invoices that are alike. */
  readonly number: string | null;
  readonly country: string | null;
};

/** Days outside of 1990–2100 and delays of more than five years are keying errors, and would dominate every mean. */
const [EARLIEST, LATEST] = [7_305, 47_481];
const LONGEST_DELAY = 1_826;
const LARGEST_AMOUNT = 1e13;
const DISPUTED = /^(1|y|yes|true|t|oui|o|vrai|x|disputed|conteste|contesté)$/i;

/** Reads one row, or says in words that name the column why it does not take part. */
export function readRow(cells: readonly string[], shape: FileShape): ToldInvoice | string {
  const cell = (role: Role) => cells[shape.columns[role] ?? -1]?.trim() ?? '';
  const name = (role: Role) => shape.header[shape.columns[role]!]!.trim();
  const customer = cell('customer');
  if (!customer) return `no customer in column ${name('customer')}`;
  if (isNothing(cell('settled'))) return `not settled yet (column ${name('settled')} is empty)`;
  const days = { issued: 0, due: 0, settled: 0 };
  for (const role of DAY_ROLES) {
    const day = (days[role] = parseDayCell(cell(role), shape.dayFormats[role]));
    if (Number.isNaN(day)) return `no day (${shape.dayFormats[role]}) in column ${name(role)}`;
    if (day < EARLIEST || day > LATEST) return `a day outside of 1990–2099 in column ${name(role)}`;
  }
  const { issued, due, settled } = days;
  if (due < issued) return 'due before it was issued';
  if (settled < issued) return 'settled before it was issued';
  if (Math.abs(settled - due) > LONGEST_DELAY) return 'settled more than five years from its due day';
  const amountMinor = amountOf(cell('amount'), shape);
  if (typeof amountMinor === 'string') return `${amountMinor} in column ${name('amount')}`;
  const isMain = shape.mainCurrency === null || cell('currency').toUpperCase() === shape.mainCurrency;
  return {
    customer,
    issued,
    due,
    settled,
    amountMinor: isMain ? amountMinor : null,
    isDisputed: DISPUTED.test(cell('disputed')),
    number: cell('invoice') || null,
    country: cell('country') || null,
  };
}

function amountOf(text: string, { columns, decimalMark }: FileShape): number | null | string {
  if (columns.amount === undefined || isNothing(text)) return null;
  const minor = parseAmountCell(text, decimalMark);
  if (Number.isNaN(minor)) return 'no amount';
  if (minor <= 0) return 'an amount of zero or less (a credit note?)';
  return minor > LARGEST_AMOUNT ? 'an absurd amount' : minor;
}

function isNothing(text: string): boolean {
  return text === '' || /^(null|nan|nat|none|n\/a|-)$/i.test(text);
}
