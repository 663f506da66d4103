import { boxAfter, combine, type Box, type Matrix } from './page-space.js';

/** What the reader makes of the content of a page: numbers of operators, and what each works on. */
interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

type Operators = Readonly<Record<string, number>>;

const IMAGES = [
  'paintImageXObject',
  'paintInlineImageXObject',
  'paintInlineImageXObjectGroup',
  'paintImageMaskXObject',
  'paintImageMaskXObjectGroup',
  'paintImageXObjectRepeat',
  'paintImageMaskXObjectRepeat',
  'paintSolidColorImageMask',
];
/** An image is drawn in the square of one by one, which the transformation in force stretches. */
const UNIT: Box = { left: 0, bottom: 0, right: 1, top: 1 };
const UPRIGHT: Matrix = [1, 0, 0, 1, 0, 0];

export interface Painted {
  /** Lines and surfaces. */
  readonly paths: Box[];
  readonly images: Box[];
}

/** Where lines, surfaces and images are drawn, in the units of the page. Text is read elsewhere. */
export function paintedBoxes({ fnArray, argsArray }: OperatorList, operators: Operators): Painted {
  const imageOperators = new Set(IMAGES.map((name) => operators[name]));
  const paths: Box[] = [];
  const images: Box[] = [];
  const kept: Matrix[] = [];
  let matrix = UPRIGHT;
  for (const [i, operator] of fnArray.entries()) {
    const args = argsArray[i];
    switch (operator) {
      case operators.save:
        kept.push(matrix);
        break;
      case operators.paintFormXObjectBegin:
        kept.push(matrix);
        matrix = combine(matrix, (args as [Matrix | null])[0] ?? UPRIGHT);
        break;
      case operators.restore:
      case operators.paintFormXObjectEnd:
        matrix = kept.pop() ?? UPRIGHT;
        break;
      case operators.transform:
        matrix = combine(matrix, args as Matrix);
        break;
      case operators.constructPath:
        paths.push(...pathBox(args as PathArguments, matrix, operators.endPath!));
        break;
      default:
        if (imageOperators.has(operator)) images.push(boxAfter(matrix, UNIT));
    }
  }
  return { paths, images };
}

/** How the path is painted, its points, and the smallest box around them. */
type PathArguments = readonly [number, unknown, ArrayLike<number> | null];

/** A path that ends unpainted only cuts what follows: nothing is seen of it. */
function pathBox([painting, , extent]: PathArguments, matrix: Matrix, endPath: number): Box[] {
  if (painting === endPath || !extent) return [];
  const [left, bottom, right, top] = Array.from(extent) as [number, number, number, number];
  return [boxAfter(matrix, { left, bottom, right, top })];
}
