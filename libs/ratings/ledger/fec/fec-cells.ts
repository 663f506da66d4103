import type { FecColumn, FecHeader } from './fec-header.js';

/**
 * Cuts a line of a FEC. Quotes are no syntax there, and the free label may hold the delimiter: surplus cells belong to
 * it. Null when cells are missing.
 */
export class FecCells {
  private cells: readonly string[] = [];
  private surplus = 0;

  constructor(private readonly header: FecHeader) {}

  cut(line: string): boolean {
    this.cells = line.split(this.header.delimiter);
    this.surplus = this.cells.length - this.header.width;
    return this.surplus >= 0;
  }

  /** Trimmed, without the quotes that some exporters put around every cell; empty when the file has no such column. */
  get(column: FecColumn): string {
    const position = this.header[column];
    if (position < 0) return '';
    const cell = this.cells[position > this.header.EcritureLib ? position + this.surplus : position]!.trim();
    const isQuoted = cell.length > 1 && cell.charCodeAt(0) === 34 && cell.endsWith('"');
    return isQuoted ? cell.slice(1, -1).replaceAll('""', '"').trim() : cell;
  }
}
