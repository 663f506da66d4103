/** A run of words; strong ones name a promise. */
export interface Words {
  readonly text: string;
  readonly isStrong: boolean;
}

type Line = readonly Words[];

export type CharterBlock =
  | { readonly kind: 'TITLE' | 'HEADING' | 'PARAGRAPH'; readonly line: Line }
  | { readonly kind: 'NUMBERED' | 'BULLETS'; readonly items: readonly Line[] };

const MARKS = [
  ['TITLE', /^# /],
  ['HEADING', /^## /],
] as const;
const ITEMS = [
  ['NUMBERED', /^\d+\. /],
  ['BULLETS', /^- /],
] as const;

/**
 * The Markdown that texts of the charter are written in: headings, lists, paragraphs and strong words. Nothing of the text is
 * left out: what is no mark is shown as it stands, so that the screen shows what is hashed and signed.
 */
export function charterBlocks(markdown: string): CharterBlock[] {
  const paragraphs = markdown
    .split(/\n{2,}/)
    .map((text) => text.trim())
    .filter(Boolean);
  return paragraphs.map(blockOf);
}

function blockOf(text: string): CharterBlock {
  const mark = MARKS.find(([, start]) => start.test(text));
  if (mark) return { kind: mark[0], line: wordsOf(text.replace(mark[1], '')) };
  const lines = text.split('\n');
  const list = ITEMS.find(([, start]) => lines.every((line) => start.test(line)));
  if (list) return { kind: list[0], items: lines.map((line) => wordsOf(line.replace(list[1], ''))) };
  return { kind: 'PARAGRAPH', line: wordsOf(text) };
}

function wordsOf(text: string): Words[] {
  return text
    .split(/\*\*(.+?)\*\*/)
    .map((run, index) => ({ text: run, isStrong: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}
