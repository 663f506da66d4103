import { LedgerError } from '../ledger-error.js';
import { LEDGER_FIELDS, type ColumnMapping, type LedgerField } from '../column-mapping.js';

export const LONGEST_TERMS_DAYS = 365;
const LONGEST_HEADING = 110;

/**
 * Validates a mapping that came from a screen or from storage. Unknown fields are refused, not ignored: a misspelt one
 * would silently lose a column.
 * @throws LedgerError `WRONG_MAPPING`, `field` naming what is wrong.
 */
export function parseMapping(value: unknown): ColumnMapping {
  if (!isObject(value)) return refuse('mapping');
  const known = new Set(['columns', 'dayOrder', 'decimalMark', 'currency', 'termsDays']);
  for (const name of Object.keys(value)) if (!known.has(name)) refuse(name);
  const { columns, dayOrder, decimalMark, currency, termsDays } = value;
  if (dayOrder !== undefined && dayOrder !== 'DMY' && dayOrder !== 'MDY') return refuse('dayOrder');
  if (decimalMark !== undefined && decimalMark !== ',' && decimalMark !== '.') return refuse('decimalMark');
  if (currency !== 'EUR' && currency !== 'GBP') return refuse('currency');
  if (!isTerms(termsDays)) return refuse('termsDays');
  return {
    columns: parseColumns(columns),
    ...(dayOrder && { dayOrder }),
    ...(decimalMark && { decimalMark }),
    currency,
    termsDays,
  };
}

function parseColumns(value: unknown): ColumnMapping['columns'] {
  if (!isObject(value)) return refuse('columns');
  const columns: Partial<Record<LedgerField, string>> = {};
  const used = new Set<string>();
  for (const [field, column] of Object.entries(value)) {
    if (!isLedgerField(field)) return refuse(`columns.${field.slice(0, 40)}`);
    if (typeof column !== 'string' || column === '' || column.length > LONGEST_HEADING || used.has(column)) {
      return refuse(`columns.${field}`);
    }
    used.add(column);
    columns[field] = column;
  }
  return columns;
}

function isLedgerField(name: string): name is LedgerField {
  return (LEDGER_FIELDS as readonly string[]).includes(name);
}

function isTerms(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LONGEST_TERMS_DAYS;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(field: string): never {
  throw new LedgerError(
    'WRONG_MAPPING',
    {
      fr: `Correspondance des colonnes invalide : ${field}.`,
      en: `Invalid column mapping: ${field}.`,
    },
    field,
  );
}
