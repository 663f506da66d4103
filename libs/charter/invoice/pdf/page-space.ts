/** Corners in points; y grows upwards. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** PDF's transformation [a b c d e f]: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A page as it is shown: turned upright, its corner at the origin, in points. */
export interface PageSpace {
  readonly width: number;
  readonly height: number;
  /** From the shown page to the space in which the page is written. */
  readonly toPage: Matrix;
}

/**
 * @param view visible part of the page, in its own units
 * @param rotate clockwise turn when shown, a multiple of 90
 * @param userUnit points for each unit of the page
 */
export function pageSpace(view: Box, rotate: number, userUnit: number): PageSpace {
  const unit = 1 / userUnit;
  const across = (view.right - view.left) * userUnit;
  const up = (view.top - view.bottom) * userUnit;
  switch (((rotate % 360) + 360) % 360) {
    case 90:
      return { width: up, height: across, toPage: [0, unit, -unit, 0, view.right, view.bottom] };
    case 180:
      return { width: across, height: up, toPage: [-unit, 0, 0, -unit, view.right, view.top] };
    case 270:
      return { width: up, height: across, toPage: [0, -unit, unit, 0, view.left, view.top] };
    default:
      return { width: across, height: up, toPage: [unit, 0, 0, unit, view.left, view.bottom] };
  }
}

/** First `inner`, then `outer`. */
export function combine(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function invert([a, b, c, d, e, f]: Matrix): Matrix {
  const size = a * d - b * c;
  return [d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size];
}

/** The smallest upright box around `box` after `matrix`. */
export function boxAfter([a, b, c, d, e, f]: Matrix, { left, bottom, right, top }: Box): Box {
  const corners = [left, right].flatMap((x) =>
    [bottom, top].map((y) => [a * x + c * y + e, b * x + d * y + f] as const),
  );
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    bottom: Math.min(...ys),
    right: Math.max(...xs),
    top: Math.max(...ys),
  };
}
