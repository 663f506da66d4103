import { nameOf } from './merge-sql.js';
import type { Cell, FactRow, TableTarget } from './source-definition.js';

/** A target whose columns the compiler knows, so that no mapper can forget or misplace one. */
export interface TypedTarget<Column extends string> extends TableTarget {
  readonly columns: readonly Column[];
}

/** Puts named cells in the order of their target's columns. */
export function factRow<Column extends string>(
  target: TypedTarget<Column>,
  cells: Readonly<Record<Column, Cell>>,
): FactRow {
  return { table: nameOf(target), values: target.columns.map((column) => cells[column]) };
}
