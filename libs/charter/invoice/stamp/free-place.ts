import type { Box, PageSpace } from '../pdf/page-space.js';

/** Width and height in points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What printers cannot reach. */
const BORDER = 14;
/** Between the stamp and whatever is printed; also the quiet zone that a QR code needs. */
const CLEARANCE = 6;
/** Finer than a line of text; on a huge page coarser, so that the work stays the same. */
const CELL = 3;
const MOST_CELLS_ACROSS = 400;

/** The lowest place of `size` on the page where nothing is drawn, the rightmost of them; null when there is none. */
export function freePlace(
  { width, height }: Pick<PageSpace, 'width' | 'height'>,
  ink: readonly Box[],
  size: Size,
): Box | null {
  const cell = Math.max(CELL, Math.max(width, height) / MOST_CELLS_ACROSS);
  const columns = Math.floor(width / cell);
  const rows = Math.floor(height / cell);
  const sums = inkSums(columns, rows, cell, ink);
  const wide = Math.ceil((size.width + 2 * CLEARANCE) / cell);
  const high = Math.ceil((size.height + 2 * CLEARANCE) / cell);
  const first = Math.ceil((BORDER - CLEARANCE) / cell);
  for (let row = first; row + high <= rows - first; row++)
    for (let column = columns - first - wide; column >= first; column--)
      if (sums(column, row, column + wide, row + high) === 0)
        return placed(column * cell + CLEARANCE, row * cell + CLEARANCE, size);
  return null;
}

function placed(left: number, bottom: number, { width, height }: Size): Box {
  return { left, bottom, right: left + width, top: bottom + height };
}

/** Counts inked cells; afterwards any rectangle of cells is summed in four look-ups, however much ink there is. */
function inkSums(columns: number, rows: number, cell: number, ink: readonly Box[]) {
  const across = columns + 1;
  const sums = new Int32Array(across * (rows + 1));
  const clampX = (x: number) => Math.min(Math.max(Math.floor(x / cell), 0), columns);
  const clampY = (y: number) => Math.min(Math.max(Math.floor(y / cell), 0), rows);
  // Corners of each box are marked first, and summed up twice: once for the ink of a cell, once for rectangles.
  for (const box of ink) {
    if (box.right < 0 || box.top < 0 || box.left > columns * cell || box.bottom > rows * cell) continue;
    const [x1, y1] = [clampX(box.left), clampY(box.bottom)];
    const [x2, y2] = [Math.min(clampX(box.right) + 1, columns), Math.min(clampY(box.top) + 1, rows)];
    sums[y1 * across + x1]! += 1;
    sums[y1 * across + x2]! -= 1;
    sums[y2 * across + x1]! -= 1;
    sums[y2 * across + x2]! += 1;
  }
  sumUp(sums, across);
  const inked = new Int32Array(sums.length);
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) inked[(y + 1) * across + x + 1] = sums[y * across + x]! > 0 ? 1 : 0;
  sumUp(inked, across);
  const upTo = (x: number, y: number) => inked[y * across + x]!;
  return (x1: number, y1: number, x2: number, y2: number) =>
    upTo(x2, y2) - upTo(x1, y2) - upTo(x2, y1) + upTo(x1, y1);
}

/** Each cell becomes the sum of all cells left of and below it, itself included. */
function sumUp(cells: Int32Array, across: number): void {
  for (let i = 0; i < cells.length; i++) {
    const left = i % across > 0 ? cells[i - 1]! : 0;
    const below = i >= across ? cells[i - across]! : 0;
    const both = i % across > 0 && i >= across ? cells[i - across - 1]! : 0;
    cells[i]! += left + below - both;
  }
}
