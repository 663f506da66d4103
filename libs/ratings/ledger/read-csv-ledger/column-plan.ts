import type { Currency, Day } from '#kernel';
import type { ColumnMapping, LedgerField } from '../column-mapping.js';
import { LedgerError } from '../ledger-error.js';
import { HEADINGS } from '../read-table/header-words.js';
import type { DayOrder, DecimalMark, Verdict } from '../read-table/cell-formats.js';
import type { TableProfile } from '../read-table/inspect-table.js';

/** Where each field stands and how its cells are written: decided once for the file, never for a cell. */
export interface ColumnPlan {
  readonly headerLine: number;
  readonly width: number;
  readonly position: Readonly<Partial<Record<LedgerField, number>>>;
  readonly dayOrder: Readonly<Partial<Record<LedgerField, DayOrder>>>;
  readonly decimalMark: Readonly<Partial<Record<LedgerField, DecimalMark>>>;
  readonly currency: Currency;
  readonly termsDays: number;
}

export interface TableLedgerOptions {
  readonly profile: TableProfile;
  readonly mapping: ColumnMapping;
  /** Day on which the ledger was true: nothing in it is later, and what is unpaid was unpaid then. */
  readonly asOf: Day;
}

/** Each group needs one of its fields. */
const ALWAYS_NEEDED: readonly (readonly LedgerField[])[] = [
  ['reference'],
  ['clientKey', 'clientName', 'clientNumber'],
  ['issuedOn', 'dueOn'],
];

/** @throws LedgerError `MISSING_COLUMN`, `AMBIGUOUS_DAYS`, `AMBIGUOUS_AMOUNTS`, with the column as `field`. */
export function planColumns(
  { profile, mapping }: TableLedgerOptions,
  needed: readonly (readonly LedgerField[])[],
): ColumnPlan {
  const position: Partial<Record<LedgerField, number>> = {};
  for (const [field, column] of Object.entries(mapping.columns) as [LedgerField, string][]) {
    const at = profile.headers.indexOf(column);
    if (at < 0) refuseMissing(column);
    position[field] = at;
  }
  for (const fields of [...ALWAYS_NEEDED, ...needed]) {
    if (!fields.some((field) => position[field] !== undefined))
      refuseMissing(HEADINGS[fields[0]!][0]!, fields[0]);
  }
  const decided = <Format>(
    fields: readonly LedgerField[],
    decide: (field: LedgerField, at: number) => Format,
  ): Partial<Record<LedgerField, Format>> =>
    Object.fromEntries(
      fields.flatMap((field) =>
        position[field] === undefined ? [] : [[field, decide(field, position[field])]],
      ),
    ) as Partial<Record<LedgerField, Format>>;
  return {
    headerLine: profile.headerLine,
    width: profile.headers.length,
    position,
    dayOrder: decided(['issuedOn', 'dueOn', 'paidOn'], (_, at) =>
      settled(profile.shapes[at]!.dayOrder, mapping.dayOrder, 'DMY', () => refuseDays(profile.headers[at]!)),
    ),
    decimalMark: decided(['amount', 'openAmount', 'paidAmount'], (_, at) =>
      settled(profile.shapes[at]!.decimalMark, mapping.decimalMark, ',', () =>
        refuseAmounts(profile.headers[at]!),
      ),
    ),
    currency: mapping.currency,
    termsDays: mapping.termsDays,
  };
}

/** What the file proves wins; the member settles a doubt; `indifferent` is for columns that do not depend on it. */
function settled<Format>(
  verdict: Verdict<Format>,
  chosen: Format | undefined,
  indifferent: Format,
  refuse: () => never,
): Format {
  if (verdict.kind === 'KNOWN') return verdict.format;
  if (verdict.kind === 'INDIFFERENT') return indifferent;
  return chosen ?? refuse();
}

function refuseMissing(column: string, field: string = column): never {
  throw new LedgerError(
    'MISSING_COLUMN',
    { fr: `Il manque une colonne : ${column}.`, en: `A column is missing: ${column}.` },
    field,
  );
}

function refuseDays(column: string): never {
  throw new LedgerError(
    'AMBIGUOUS_DAYS',
    {
      fr: `Les dates de la colonne ${column} se lisent jour/mois ou mois/jour : dites lequel.`,
      en: `The days of the column ${column} can be read day/month or month/day: say which.`,
    },
    column,
  );
}

function refuseAmounts(column: string): never {
  throw new LedgerError(
    'AMBIGUOUS_AMOUNTS',
    {
      fr: `Dans la colonne ${column}, la virgule et le point peuvent être des décimales ou des milliers : dites lequel.`,
      en: `In the column ${column}, commas and points can mark decimals or thousands: say which.`,
    },
    column,
  );
}
