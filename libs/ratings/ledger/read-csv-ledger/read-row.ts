import type { Day } from '#kernel';
import type { LedgerField } from '../column-mapping.js';
import type { SkipReason } from '../skip-reasons.js';
import { ABSURD_AMOUNT_MINOR, parseAmount } from '../read-table/amount-cell.js';
import { parseDayCell } from '../read-table/day-cell.js';
import type { TableRow } from '../read-table/table-row.js';
import type { ColumnPlan } from './column-plan.js';
import type { LedgerRow, SkippedRow } from './ledger-row.js';

const TOTAL =
  /^(?:sous[- ]?)?totaux?\b|^sub-?total\b|^total\b|^grand total\b|^solde (?:total|g[ée]n[ée]ral)|^cumul\b/iu;
const LONGEST_TEXT = 200;

/** Stops the reading of one row: caught where the row begins. */
class Skip {
  constructor(
    readonly reason: SkipReason,
    readonly text: string,
  ) {}
}

/** Reads the cells of a row under the plan of its file. */
export function readRow(row: TableRow, plan: ColumnPlan): LedgerRow | SkippedRow {
  try {
    return readCells(row, plan);
  } catch (skip) {
    if (skip instanceof Skip) return { line: row.line, skip: skip.reason, text: skip.text };
    throw skip;
  }
}

function readCells(row: TableRow, plan: ColumnPlan): LedgerRow {
  if (row.problem) throw new Skip(row.problem === 'TOO_LONG' ? 'LINE_TOO_LONG' : 'LINE_UNREADABLE', '');
  const cell = (field: LedgerField): string => {
    const at = plan.position[field];
    return at === undefined ? '' : (row.cells[at] ?? '').trim().slice(0, LONGEST_TEXT);
  };
  const leading = row.cells.find((text) => text.trim() !== '')?.trim() ?? '';
  if (TOTAL.test(leading) || TOTAL.test(cell('reference')) || TOTAL.test(cell('clientName'))) {
    throw new Skip('TOTAL_LINE', '');
  }
  if (row.cells.slice(plan.width).some((text) => text.trim() !== '')) throw new Skip('LINE_UNREADABLE', '');
  const reference = cell('reference').replace(/\s+/g, ' ');
  if (reference === '') throw new Skip('NO_REFERENCE', '');
  const clientName = cell('clientName') || null;
  const clientNumber = cell('clientNumber') || null;
  const clientKey = cell('clientKey') || clientNumber || clientName;
  if (!clientKey) throw new Skip('NO_CLIENT', reference);
  refuseOtherCurrency(cell('currency'), plan);
  return {
    line: row.line,
    reference,
    clientKey,
    clientName,
    clientNumber,
    email: cell('email') || null,
    postcode: cell('postcode') || null,
    issuedOn: dayOf(cell('issuedOn'), 'issuedOn', plan),
    dueOn: dayOf(cell('dueOn'), 'dueOn', plan),
    paidOn: dayOf(cell('paidOn'), 'paidOn', plan),
    amountMinor: amountOf(cell('amount'), 'amount', plan),
    openMinor: amountOf(cell('openAmount'), 'openAmount', plan),
    paidMinor: amountOf(cell('paidAmount'), 'paidAmount', plan),
  };
}

function dayOf(text: string, field: LedgerField, plan: ColumnPlan): Day | null {
  if (text === '' || /^[-–/0]+$/.test(text)) return null;
  const day = parseDayCell(text, plan.dayOrder[field] ?? 'DMY');
  if (!day) throw new Skip('DAY_UNREADABLE', text);
  return day;
}

function amountOf(text: string, field: LedgerField, plan: ColumnPlan): bigint | null {
  if (text === '' || /^[-–]$/.test(text)) return null;
  const amount = parseAmount(text, plan.decimalMark[field] ?? ',');
  if (!amount.ok) throw new Skip('AMOUNT_UNREADABLE', text);
  const { minor, currency } = amount;
  if (minor >= ABSURD_AMOUNT_MINOR || -minor >= ABSURD_AMOUNT_MINOR) throw new Skip('AMOUNT_ABSURD', text);
  if (currency !== null && currency !== plan.currency) throw new Skip('OTHER_CURRENCY', text);
  return minor;
}

function refuseOtherCurrency(text: string, plan: ColumnPlan): void {
  const code = text
    .toUpperCase()
    .replace(/^€$|^EUROS?$/, 'EUR')
    .replace(/^£$/, 'GBP');
  if (code !== '' && code !== plan.currency) throw new Skip('OTHER_CURRENCY', '');
}
