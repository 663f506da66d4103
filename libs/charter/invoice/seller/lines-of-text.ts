import type { Box } from '../pdf/page-space.js';
import type { PlacedText } from '../pdf/read-page.js';

/** Runs of text that a person reads as one line, e.g. `SIREN : 552 032 534`. */
export interface TextLine {
  readonly text: string;
  readonly box: Box;
}

/** Runs that are further apart than this many heights of a letter belong to different columns. */
const COLUMN_GAP = 2.5;

/** Puts together what invoicing tools print in pieces: on one height, and close to each other. From top to bottom. */
export function linesOfText(texts: readonly PlacedText[]): TextLine[] {
  const ordered = [...texts].sort(
    (one, other) => other.reading.bottom - one.reading.bottom || one.reading.left - other.reading.left,
  );
  const lines: TextLine[] = [];
  for (const { text, reading: box } of ordered) {
    const height = box.top - box.bottom;
    const index = lines.findLastIndex(
      (line) =>
        Math.abs(line.box.bottom - box.bottom) < height / 2 &&
        box.left - line.box.right < COLUMN_GAP * height &&
        box.left >= line.box.left,
    );
    const line = lines[index];
    if (!line) lines.push({ text, box });
    else lines[index] = joined(line, { text, box }, height);
  }
  return lines;
}

function joined(line: TextLine, next: TextLine, height: number): TextLine {
  const isApart = next.box.left - line.box.right > height * 0.1;
  return {
    text: `${line.text}${isApart ? ' ' : ''}${next.text}`,
    box: {
      left: Math.min(line.box.left, next.box.left),
      bottom: Math.min(line.box.bottom, next.box.bottom),
      right: Math.max(line.box.right, next.box.right),
      top: Math.max(line.box.top, next.box.top),
    },
  };
}
