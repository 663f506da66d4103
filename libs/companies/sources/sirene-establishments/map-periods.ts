import type { Day } from '#kernel';
import { factRow } from '../../import/fact-row.js';
import type { CsvRow } from '../../import/read/csv.js';
import type { SourceRecord } from '../../import/source-definition.js';
import { disclosedText } from '../../privacy/disclosed-text.js';
import { frenchActivity } from '../sirene/french-activity.js';
import { knownSize } from '../sirene/known-size.js';
import { plausibleDays } from '../sirene/plausible-day.js';
import { checksumWarning } from '../sirene/sirene-number.js';
import { numberOf, statusOf, type EstablishmentCells } from './establishment-cells.js';
import { periodsTarget } from './establishment-targets.js';

/** Brings together the rows of each establishment, which the files keep next to each other; unreadable rows stand alone. */
export async function* byEstablishment(
  read: EstablishmentCells,
  batches: AsyncIterable<readonly CsvRow[]>,
): AsyncIterable<readonly (readonly CsvRow[])[]> {
  let held: CsvRow[] = [];
  for await (const rows of batches) {
    const groups: CsvRow[][] = [];
    for (const row of rows) {
      if (held.length > 0 && !isSame(read, held[0]!, row)) {
        groups.push(held);
        held = [];
      }
      held.push(row);
    }
    if (groups.length > 0) yield groups;
  }
  if (held.length > 0) yield [held];
}

function isSame(read: EstablishmentCells, first: CsvRow, next: CsvRow): boolean {
  return !first.problem && !next.problem && read.siret(first) === read.siret(next);
}

/**
 * Maps the periods of one establishment to its state on `sourceOn`. It closed when the unbroken run of closed periods
 * that leads to today began, and was created when the first period did, unless INSEE only has a placeholder for that.
 */
export function periodsMapper(
  read: EstablishmentCells,
  sourceOn: Day,
): (rows: readonly CsvRow[]) => SourceRecord {
  const day = plausibleDays(sourceOn);
  const startOf = (row: CsvRow): string => read.periodStart(row) ?? '';
  return (rows) => {
    const { line, problem } = rows[0]!;
    if (problem) return { line, outcome: { rejected: problem } };
    const number = numberOf(read, rows[0]!);
    if (!number) return { line, outcome: { rejected: 'siret is not fourteen digits' } };
    const periods = [...rows].sort((a, b) => startOf(a).localeCompare(startOf(b)));
    const announced = periods.findIndex((row) => startOf(row) > sourceOn);
    const begun =
      announced > 0 ? periods.slice(0, announced) : announced === 0 ? periods.slice(0, 1) : periods;
    const current = begun.at(-1)!;
    if (begun.length === periods.length && read.periodEnd(current) !== null)
      return { line, outcome: { skipped: 'only past periods' } };
    const status = statusOf(read.state(current));
    const { code, scheme } = frenchActivity(read.activity(current), read.nomenclature(current), null);
    const facts = [
      factRow(periodsTarget, {
        company_id: number.companyId,
        siret: number.siret,
        status,
        created_on: day(read.periodStart(periods[0]!)),
        closed_on:
          status === 'CLOSED'
            ? day(startOf(firstOfLastRun(begun, (row) => statusOf(read.state(row)) === 'CLOSED')))
            : null,
        activity_code: code,
        activity_scheme: scheme,
        size_band: knownSize(read.sizeBand(current)),
        locality: disclosedText(read.locality(current)),
        municipality_code: disclosedText(read.municipality(current)),
        source: 'SIRENE',
        source_on: sourceOn,
        record_id: number.siret,
      }),
    ];
    return { line, warning: checksumWarning(number.siret), outcome: { facts } };
  };
}

function firstOfLastRun(rows: readonly CsvRow[], holds: (row: CsvRow) => boolean): CsvRow {
  const before = rows.findLastIndex((row) => !holds(row));
  return rows[before + 1]!;
}
