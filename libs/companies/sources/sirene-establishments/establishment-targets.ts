import type { TypedTarget } from '../../import/fact-row.js';

const SHARED = [
  'company_id',
  'siret',
  'status',
  'created_on',
  'closed_on',
  'activity_code',
  'activity_scheme',
  'size_band',
  'locality',
  'municipality_code',
  'source',
  'source_on',
  'record_id',
] as const;
const STOCK_COLUMNS = [...SHARED, 'is_head_office', 'trade_name', 'postcode'] as const;

/** Columns that may say who somebody is or where they live. */
const IDENTIFYING: ReadonlySet<string> = new Set(['trade_name', 'postcode', 'locality', 'municipality_code']);

/**
 * The file of establishments does not say whether its owner is a natural person: the owner's stored visibility does. An
 * establishment whose owner is not (yet) known to be public is kept without its name and place, and that of a natural
 * person is not kept at all: import the units first.
 */
function rowsFrom(
  columns: readonly string[],
  stated: Readonly<Record<string, string>>,
): (staging: string) => string {
  const selected = columns.map((column) => {
    const value = stated[column] ?? `new.${column}`;
    return IDENTIFYING.has(column)
      ? `CASE WHEN owner.visibility = 'PUBLIC' THEN ${value} END AS ${column}`
      : `${value} AS ${column}`;
  });
  return (staging) => `SELECT ${selected.join(', ')}, new.round FROM ${staging} AS new
    LEFT JOIN company AS owner ON owner.company_id = new.company_id
    LEFT JOIN establishment AS known ON known.company_id = new.company_id AND known.siret = new.siret
    WHERE owner.visibility IS NULL OR owner.visibility IN ('PUBLIC', 'PARTIAL')`;
}

/** The stock dates the current period, which may begin after the closing; an earlier date that the history told is kept. */
const CLOSED_ON = `CASE WHEN new.status = 'CLOSED' THEN least(new.closed_on, known.closed_on) END`;

/** StockEtablissement: the current state of each establishment, with its place. */
export const stockTarget: TypedTarget<(typeof STOCK_COLUMNS)[number]> = {
  table: 'establishment',
  columns: STOCK_COLUMNS,
  key: ['company_id', 'siret'],
  rowsFrom: rowsFrom(STOCK_COLUMNS, { closed_on: CLOSED_ON }),
};

/** History of periods: dates of opening and closing; what it does not tell is kept as the stock told it. */
export const periodsTarget: TypedTarget<(typeof SHARED)[number]> = {
  table: 'establishment',
  name: 'establishment_periods',
  columns: SHARED,
  key: ['company_id', 'siret'],
  rowsFrom: rowsFrom(SHARED, {
    created_on: 'least(new.created_on, known.created_on)',
    closed_on: CLOSED_ON,
    size_band: 'coalesce(new.size_band, known.size_band)',
    locality: 'coalesce(new.locality, known.locality)',
    municipality_code: 'coalesce(new.municipality_code, known.municipality_code)',
  }),
};
