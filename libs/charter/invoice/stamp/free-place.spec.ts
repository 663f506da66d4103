import fc from 'fast-check';
import type { Box } from '../pdf/page-space.js';
import { freePlace } from './free-place.js';

const A4 = { width: 595, height: 842 };
const STAMP = { width: 300, height: 50 };
const box = (left: number, bottom: number, right: number, top: number): Box => ({ left, bottom, right, top });

describe('a free place on a page', () => {
  it('is at the bottom right of an empty page, away from the border', () => {
    const place = freePlace(A4, [], STAMP)!;
    expect(place.bottom).toBeGreaterThanOrEqual(14);
    expect(place.bottom).toBeLessThan(25);
    expect(A4.width - place.right).toBeGreaterThanOrEqual(14);
    expect(A4.width - place.right).toBeLessThan(25);
  });

  it('is above what stands at the bottom', () => {
    const place = freePlace(A4, [box(40, 20, 555, 60)], STAMP)!;
    expect(place.bottom).toBeGreaterThan(60);
    expect(place.bottom).toBeLessThan(80);
  });

  it('is not there on a page full of text, or smaller than the stamp', () => {
    const lines = Array.from({ length: 60 }, (_, i) => box(40, 20 + i * 13.5, 555, 29 + i * 13.5));
    expect(freePlace(A4, lines, STAMP)).toBeNull();
    expect(freePlace({ width: 100, height: 40 }, [], STAMP)).toBeNull();
  });

  it('never touches anything drawn and never leaves the page, whatever is drawn', () => {
    const anyBox = fc
      .tuple(
        fc.double({ min: -50, max: 2000, noNaN: true }),
        fc.double({ min: -50, max: 2000, noNaN: true }),
        fc.double({ min: 0, max: 300, noNaN: true }),
        fc.double({ min: 0, max: 300, noNaN: true }),
      )
      .map(([x, y, w, h]) => box(x, y, x + w, y + h));
    const side = fc.double({ min: 60, max: 2000, noNaN: true });
    fc.assert(
      fc.property(side, side, fc.array(anyBox, { maxLength: 30 }), (width, height, ink) => {
        const place = freePlace({ width, height }, ink, { width: 50, height: 20 });
        if (!place) return;
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.bottom).toBeGreaterThanOrEqual(0);
        expect(place.right).toBeLessThanOrEqual(width);
        expect(place.top).toBeLessThanOrEqual(height);
        const touches = (other: Box) =>
          other.left < place.right &&
          other.right > place.left &&
          other.bottom < place.top &&
          other.top > place.bottom;
        expect(ink.filter(touches)).toEqual([]);
      }),
    );
  });
});
