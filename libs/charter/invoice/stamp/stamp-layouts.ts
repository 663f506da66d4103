import type { Size } from './free-place.js';

/** How badge, QR code and line stand to each other; measures in points. */
export interface StampLayout extends Size {
  readonly line: string;
  /** Of badge and QR code. */
  readonly side: number;
  readonly fontSize: number;
  readonly text: { readonly x: number; readonly y: number };
  readonly badgeX: number;
  readonly qrX: number;
  /** Bottom of badge and QR code. */
  readonly squaresY: number;
}

const GAP = 6;

/** Width of a line of text in points at a font size. */
export type WidthOf = (line: string, fontSize: number) => number;

/** From the best to the smallest that can still be read and scanned (a QR code of 42 points is 15 mm wide). */
export function stampLayouts(line: string, shortLine: string, widthOf: WidthOf): StampLayout[] {
  return [
    inOneRow(line, 50, 7.5, widthOf),
    inOneRow(line, 42, 6.5, widthOf),
    stacked(line, 50, 6.5, widthOf),
    inOneRow(shortLine, 42, 6.5, widthOf),
    stacked(shortLine, 42, 6, widthOf),
  ];
}

function inOneRow(line: string, side: number, fontSize: number, widthOf: WidthOf): StampLayout {
  const textX = side + GAP;
  const qrX = textX + widthOf(line, fontSize) + GAP;
  return {
    line,
    width: qrX + side,
    height: side,
    side,
    fontSize,
    text: { x: textX, y: side / 2 - fontSize * 0.36 },
    badgeX: 0,
    qrX,
    squaresY: 0,
  };
}

/** For narrow pages and narrow gaps: the line goes under the squares. */
function stacked(line: string, side: number, fontSize: number, widthOf: WidthOf): StampLayout {
  const below = fontSize + GAP / 2;
  const width = Math.max(widthOf(line, fontSize), 2 * side + GAP);
  const left = (width - 2 * side - GAP) / 2;
  return {
    line,
    width,
    height: side + below,
    side,
    fontSize,
    text: { x: (width - widthOf(line, fontSize)) / 2, y: fontSize * 0.3 },
    badgeX: left,
    qrX: left + side + GAP,
    squaresY: below,
  };
}
