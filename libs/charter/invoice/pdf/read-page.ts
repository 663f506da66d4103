import { getResolvedPDFJS } from 'unpdf';
import type { getDocumentProxy } from 'unpdf';
import { paintedBoxes } from './painted-boxes.js';
import { boxAfter, invert, pageSpace, type Box, type Matrix, type PageSpace } from './page-space.js';

type ReaderDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type ReaderPage = Awaited<ReturnType<ReaderDocument['getPage']>>;

/** A run of text and where it is shown. */
export interface PlacedText {
  readonly text: string;
  readonly box: Box;
  /** Where it stands for whoever turns the page so that it reads from left to right. */
  readonly reading: Box;
}

/** What a person sees of a page: all places are those of the page as it is shown. */
export interface ReadPage {
  /** From 1. */
  readonly number: number;
  readonly space: PageSpace;
  readonly texts: readonly PlacedText[];
  /** Everything that is drawn: text, lines, surfaces, images, annotations. */
  readonly ink: readonly Box[];
}

/** Letters such as g and p reach below their line by about this share of their height. */
const DESCENT = 0.25;

/** What stands on a page, and where. */
export async function readPage(page: ReaderPage, number: number): Promise<ReadPage> {
  const { OPS } = await getResolvedPDFJS();
  const [left, bottom, right, top] = page.view as [number, number, number, number];
  const space = pageSpace({ left, bottom, right, top }, page.rotate, page.userUnit);
  const toShown = invert(space.toPage);
  const texts = await textsOf(page, toShown);
  const { paths, images } = paintedBoxes(await page.getOperatorList(), OPS);
  const annotations = ((await page.getAnnotations()) as { rect: [number, number, number, number] }[]).map(
    ({ rect: [x1, y1, x2, y2] }) => ({ left: x1, bottom: y1, right: x2, top: y2 }),
  );
  const shown = (boxes: readonly Box[]) => boxes.map((box) => boxAfter(toShown, box));
  const drawn = shown(paths).filter((box) => !isBackground(box, space));
  return {
    number,
    space,
    texts,
    // An image counts however large it is: it may hold text that only a person can read.
    ink: [...texts.map(({ box }) => box), ...drawn, ...shown(images), ...shown(annotations)],
  };
}

/** A surface or frame over more of the page than this is its background: what stands in it is seen on its own. */
const BACKGROUND_SHARE = 0.5;

function isBackground({ left, bottom, right, top }: Box, { width, height }: PageSpace): boolean {
  return (right - left) * (top - bottom) > width * height * BACKGROUND_SHARE;
}

async function textsOf(page: ReaderPage, toShown: Matrix): Promise<PlacedText[]> {
  const { items } = await page.getTextContent();
  const texts: PlacedText[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const box = boxOf(item);
    const reading = boxAfter(uprightOf(item), box);
    texts.push({ text: item.str, box: boxAfter(toShown, box), reading });
  }
  return texts;
}

interface TextItem {
  readonly transform: number[];
  readonly width: number;
  readonly height: number;
}

/** The transformation of a run of text turns and places it, and carries the size of its letters. */
function boxOf({ transform, width, height }: TextItem): Box {
  const [a, b, c, d, e, f] = transform as unknown as Matrix;
  const along = Math.hypot(a, b) || 1;
  const up = Math.hypot(c, d) || 1;
  const run = { left: 0, bottom: -DESCENT * height, right: width, top: height };
  return boxAfter([a / along, b / along, c / up, d / up, e, f], run);
}

/** Turns the page by quarters until the run of text is level: scans and exports are often turned as a whole. */
function uprightOf({ transform: [a = 1, b = 0] }: TextItem): Matrix {
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? [1, 0, 0, 1, 0, 0] : [-1, 0, 0, -1, 0, 0];
  return b > 0 ? [0, -1, 1, 0, 0, 0] : [0, 1, -1, 0, 0, 0];
}
