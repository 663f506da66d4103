import { DomainError } from '#kernel';
import { readCsv } from '../import/read/csv.js';
import { readJson } from '../import/read/json-lines.js';
import type { ImportInput, RecordOutcome, SourceRecord } from '../import/source-definition.js';

/** Text of a named column of one record, trimmed; null when it is empty or absent. Names are matched in any case. */
export type Cells = (column: string) => string | null;

/**
 * Reads a table, as CSV or as the JSON of an Opendatasoft answer, and maps each record.
 * @throws DomainError `WRONG_HEADER` when a required column is missing, `WRONG_FORMAT` for another kind of file.
 */
export function tableRecords(
  input: ImportInput,
  required: readonly string[],
  map: (cells: Cells) => RecordOutcome,
): AsyncIterable<readonly SourceRecord[]> {
  if (input.format === 'csv') return csvRecords(input, required, map);
  if (input.format === 'json' || input.format === 'jsonl') return jsonRecords(input, input.format, map);
  throw new DomainError('WRONG_FORMAT', `This source comes as CSV or JSON, not as ${input.format}.`);
}

async function* csvRecords(
  input: ImportInput,
  required: readonly string[],
  map: (cells: Cells) => RecordOutcome,
): AsyncIterable<readonly SourceRecord[]> {
  const { header, batches } = await readCsv(input.bytes(), { required });
  // Found once per file, not once per cell: ratios have millions of rows.
  const positions = new Map<string, number>();
  const positionOf = (column: string): number => {
    const known = positions.get(column) ?? header.positionOf(column);
    positions.set(column, known);
    return known;
  };
  for await (const rows of batches) {
    yield rows.map((row) => ({
      line: row.line,
      outcome: row.problem
        ? { rejected: row.problem }
        : map((column) => row.cells[positionOf(column)]?.trim() || null),
    }));
  }
}

async function* jsonRecords(
  input: ImportInput,
  format: 'json' | 'jsonl',
  map: (cells: Cells) => RecordOutcome,
): AsyncIterable<readonly SourceRecord[]> {
  for await (const records of readJson(input.bytes(), format)) {
    yield records.map(({ line, value, problem }) => ({
      line,
      outcome: problem ? { rejected: problem } : map(cellsOf(value)),
    }));
  }
}

/** API v1 wraps the columns of a record in `fields`, and leaves out the null ones. */
function cellsOf(value: unknown): Cells {
  const record = isRecord(value) ? value : {};
  const fields = isRecord(record['fields']) ? record['fields'] : record;
  const byName = new Map(Object.entries(fields).map(([name, cell]) => [name.toLowerCase(), cell]));
  return (column) => {
    const cell = byName.get(column.toLowerCase());
    return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() || null : null;
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
