import fc from 'fast-check';
import { copyLineWriter, textArray } from './copy-text.js';

/** Reads a line back as PostgreSQL's COPY does. */
function readBack(line: string): (string | null)[] {
  const unescaped: Record<string, string> = { t: '\t', n: '\n', r: '\r', '\\': '\\' };
  return line
    .split('\t')
    .map((cell) => (cell === '' ? null : cell.replace(/\\(.)/g, (_, letter: string) => unescaped[letter]!)));
}

describe('copyLineWriter', () => {
  it('writes lines that COPY reads back, whatever the cells hold', () => {
    const cell = fc.option(
      fc.string({ unit: fc.constantFrom('a', 'é', '\\', '\t', '\n', '\r', 'N', '{', '"'), minLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (cells) => {
        const line = copyLineWriter(cells.length)(cells);
        expect(line).not.toMatch(/[\n\r]/);
        expect(readBack(line)).toEqual(cells);
      }),
    );
  });
});

describe('textArray', () => {
  it('quotes what a PostgreSQL array would take for its own signs', () => {
    expect(textArray(['A, B', 'C "D"', 'E\\F'])).toBe('{"A, B","C \\"D\\"","E\\\\F"}');
    expect(textArray([])).toBe('{}');
  });
});
