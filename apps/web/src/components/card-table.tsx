import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './card-table.module.css';

interface CardTableProps {
  readonly caption: string;
  /** Titles of the columns; an empty one heads a column of buttons. */
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

/**
 * A table on a desk, one card a row on a phone. The roles are written out: browsers take a table that is laid out otherwise
 * for no table any more.
 */
export function CardTable({ caption, columns, children }: CardTableProps) {
  return (
    <table role="table" className={classes.table}>
      <VisuallyHidden component="caption">{caption}</VisuallyHidden>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{children}</tbody>
    </table>
  );
}

/** The ground of a table that stands in no section; the cards of a phone have their own. */
export function TableSurface({ children }: { children: ReactNode }) {
  return <div className={classes.surface}>{children}</div>;
}

/** One row: its first cell names it. */
export function CardRow({ children }: { children: ReactNode }) {
  return <tr role="row">{children}</tr>;
}

export function CardTitle({ children }: { children: ReactNode }) {
  return (
    <th scope="row" role="rowheader">
      {children}
    </th>
  );
}

interface CardCellProps {
  /** The title of its column, said in front of it on a phone; none for buttons. */
  readonly label?: string;
  readonly isNumeric?: boolean;
  readonly children: ReactNode;
}

export function CardCell({ label, isNumeric, children }: CardCellProps) {
  return (
    <td role="cell" data-label={label} data-numeric={isNumeric || undefined}>
      <div>{children}</div>
    </td>
  );
}
