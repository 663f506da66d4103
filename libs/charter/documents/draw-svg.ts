import { SaxesParser } from 'saxes';
import type { Drawing } from './drawing.js';
import type { Colour } from './srgb.js';

const ROUND = 1;
type Point = readonly [number, number];

/**
 * Draws outlines as `renderDrawing` gives them: a square of `units`, paths of M, L, Q, C and Z in absolute numbers, each
 * filled or stroked in one colour. They become `side` points wide at x and y.
 */
export function drawSvg(
  drawing: Drawing,
  svg: string,
  units: number,
  x: number,
  y: number,
  side: number,
): void {
  const scale = side / units;
  drawing.operate('q').operate('cm', scale, 0, 0, -scale, x, y + side);
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'path') drawPath(drawing, attributes);
  });
  parser.write(svg).close();
  drawing.operate('Q');
}

function drawPath(drawing: Drawing, attributes: Readonly<Record<string, string>>): void {
  const { d = '', fill = 'none', stroke = 'none' } = attributes;
  if (fill !== 'none') drawing.fill(colour(fill));
  if (stroke !== 'none')
    drawing
      .stroke(colour(stroke))
      .operate('w', Number(attributes['stroke-width'] ?? 1))
      .operate('J', attributes['stroke-linecap'] === 'round' ? ROUND : 0)
      .operate('j', attributes['stroke-linejoin'] === 'round' ? ROUND : 0);
  outline(drawing, d);
  drawing.operate(stroke === 'none' ? 'f' : fill === 'none' ? 'S' : 'B');
}

function outline(drawing: Drawing, d: string): void {
  let here: Point = [0, 0];
  for (const [, command, list] of d.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const numbers = (list!.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === 'Z') drawing.operate('h');
    if (command === 'M') drawing.operate('m', ...numbers);
    if (command === 'L') drawing.operate('l', ...numbers);
    if (command === 'C') drawing.operate('c', ...numbers);
    if (command === 'Q') drawing.operate('c', ...cubic(here, numbers as [number, number, number, number]));
    if (numbers.length >= 2) here = numbers.slice(-2) as [number, number];
  }
}

/** PDF has no curves with one control point; the same curve with two. */
function cubic([x, y]: Point, [cx, cy, ex, ey]: readonly [number, number, number, number]): number[] {
  const towards = (from: number, control: number) => from + (2 / 3) * (control - from);
  return [towards(x, cx), towards(y, cy), towards(ex, cx), towards(ey, cy), ex, ey];
}

function colour(hex: string): Colour {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Colour;
}
