import { encode } from 'uqr';
import type { Drawing } from './drawing.js';
import { INK, WHITE } from './srgb.js';

/** Modules of white that ISO/IEC 18004 asks for around a QR code. */
const QUIET_MODULES = 4;

/** A QR code of `content` in a square of `side` points with its quiet zone, white where it is not dark. */
export function drawQr(drawing: Drawing, content: string, x: number, y: number, side: number): void {
  const { data, size } = encode(content, { ecc: 'M', border: 0 });
  const unit = side / (size + 2 * QUIET_MODULES);
  drawing.fill(WHITE).operate('re', x, y, side, side).operate('f').fill(INK);
  data.forEach((row, line) => {
    // Neighbours in a row are drawn as one: readers that smooth edges leave no seams then.
    for (let column = 0; column < size; column++) {
      const start = column;
      while (column < size && row[column]) column++;
      if (column === start) continue;
      const left = x + (start + QUIET_MODULES) * unit;
      const bottom = y + side - (line + QUIET_MODULES + 1) * unit;
      drawing.operate('re', left, bottom, (column - start) * unit, unit);
    }
  });
  drawing.operate('f');
}
