import type { CsvRow } from '#companies';
import { DomainError } from '#kernel';
import { compileExpression, type Expression } from '../expression.js';
import { ITEMS, type AccountsMapping, type Item, type ItemExpressions } from '../mapping.js';
import { isFailure, labelOf, type LabelCount } from './labels.js';
import { isMissing } from './missing-cell.js';
import { openPanel } from './panel-rows.js';

export type Items = Readonly<Record<Item, number>>;

/** One year of accounts of a firm; NaN in an item = missing. */
export interface PanelRow {
  readonly firm: string;
  readonly year: number;
  readonly failed: 0 | 1;
  /** By name of the reading; the first is that of the mapping itself. */
  readonly readings: readonly Items[];
  /** 1 for each column of the file that is empty. */
  readonly missing: Uint8Array;
}

export interface Panel {
  readonly columns: readonly string[];
  readonly readings: readonly string[];
  readonly rows: readonly PanelRow[];
  readonly duplicates: number;
  /** What the label column says, most frequent first. */
  readonly labels: readonly LabelCount[];
}

export const MAIN_READING = 'card';

/**
 * Reads a panel as `mapping` says. A row that stands twice counts once.
 * @throws DomainError naming line and column of what cannot be read, or `ONE_CLASS` when nobody or everybody failed
 */
export async function readPanel(file: string, mapping: AccountsMapping): Promise<Panel> {
  const { header, batches } = await openPanel(file);
  const positionOf = (name: string) => positionIn(header, name);
  const used = new Set<number>();
  const readings = readingsOf(mapping).map(([, items]) =>
    compiled(items, (name) => {
      used.add(positionOf(name));
      return positionOf(name);
    }),
  );
  const places = {
    label: positionOf(mapping.label),
    firm: mapping.firm === undefined ? null : positionOf(mapping.firm),
    year: mapping.year === undefined ? null : positionOf(mapping.year),
  };
  if (places.year !== null) used.add(places.year);
  const seen = new Set<string>();
  const rows: PanelRow[] = [];
  const labels = new Map<string, number>();
  let duplicates = 0;
  for await (const batch of batches)
    for (const row of batch) {
      checkShape(row, header);
      const key = row.cells.join('\u0000');
      if (seen.has(key)) {
        duplicates++;
        continue;
      }
      seen.add(key);
      const numbers = numbersOf(row, used, header, mapping);
      const label = labelOf(row, places.label, mapping);
      labels.set(label, (labels.get(label) ?? 0) + 1);
      rows.push({
        firm: places.firm === null ? `line ${row.line}` : row.cells[places.firm]!.trim(),
        year: places.year === null ? NaN : numbers[places.year]!,
        failed: isFailure(label, mapping) ? 1 : 0,
        readings: readings.map((reading) => reading(numbers)),
        missing: Uint8Array.from(row.cells, (cell) => (isMissing(cell) ? 1 : 0)),
      });
    }
  if (rows.length === 0) throw new DomainError('EMPTY_FILE', `${file} has a header and no rows.`);
  const failures = rows.reduce((sum, { failed }) => sum + failed, 0);
  if (failures === 0 || failures === rows.length)
    throw new DomainError(
      'ONE_CLASS',
      `${failures} of ${rows.length} rows failed: there is nothing to tell apart. A failure is "${mapping.failedText}" in column ${mapping.label}, which holds ${[...labels.keys()].slice(0, 5).join(', ')}; is that right?`,
    );
  return {
    columns: header,
    readings: readingsOf(mapping).map(([name]) => name),
    rows,
    duplicates,
    labels: [...labels]
      .map(([text, count]) => ({ text, rows: count, isFailure: isFailure(text, mapping) }))
      .sort((a, b) => b.rows - a.rows),
  };
}

function readingsOf({ items, alternatives = {} }: AccountsMapping): [string, ItemExpressions][] {
  return [
    [MAIN_READING, items],
    ...Object.entries(alternatives).map(([name, other]): [string, ItemExpressions] => [
      name,
      { ...items, ...other },
    ]),
  ];
}

function compiled(
  items: ItemExpressions,
  positionOf: (name: string) => number,
): (numbers: Float64Array) => Items {
  const expressions = ITEMS.map((item): [Item, Expression] => {
    const text = items[item];
    return [item, text === undefined ? () => NaN : compileExpression(text, positionOf)];
  });
  return (numbers) =>
    Object.fromEntries(expressions.map(([item, expression]) => [item, expression(numbers)])) as Items;
}

function positionIn(header: readonly string[], name: string): number {
  const at = header.findIndex((column) => column.toLowerCase() === name.toLowerCase());
  if (at >= 0) return at;
  throw new DomainError(
    'WRONG_HEADER',
    `There is no column "${name}". The columns are: ${header
      .map((column) => column.slice(0, 30))
      .join(', ')
      .slice(0, 600)}.`,
  );
}

function checkShape({ line, cells, problem }: CsvRow, header: readonly string[]): void {
  if (problem) throw new DomainError('BAD_ROW', `Line ${line}: ${problem}.`);
  if (cells.length !== header.length)
    throw new DomainError(
      'BAD_ROW',
      `Line ${line}: ${cells.length} cells where the header has ${header.length} columns.`,
    );
}

function numbersOf(
  { line, cells }: CsvRow,
  used: ReadonlySet<number>,
  header: readonly string[],
  { decimalMark }: AccountsMapping,
): Float64Array {
  const numbers = new Float64Array(cells.length).fill(NaN);
  for (const at of used) {
    const text = cells[at]!.trim();
    if (isMissing(text)) continue;
    const value = Number(decimalMark === ',' ? text.replace(',', '.') : text);
    if (Number.isNaN(value)) {
      const hint =
        decimalMark || !/^-?\d+,\d+$/.test(text) ? '' : ' If that is a decimal comma, say --decimal-mark ,';
      throw new DomainError(
        'BAD_CELL',
        `Line ${line}, column ${header[at]}: "${text.slice(0, 30)}" is no number.${hint}`,
      );
    }
    // Beyond what a number can hold, 1e400 is Infinity: as good as missing.
    if (Number.isFinite(value)) numbers[at] = value;
  }
  return numbers;
}
