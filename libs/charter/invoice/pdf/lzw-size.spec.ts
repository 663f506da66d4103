import { decodePDFRawStream, PDFContext, PDFRawStream } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { lzwSize } from './lzw-size.js';

type EarlyChange = Parameters<typeof lzwSize>[1];

const ANY = Number.MAX_SAFE_INTEGER;
/** Where data break off, the reader goes on with zeros to the end of its block. */
const BLOCK = 512;

/** What a reader of PDF makes of the same bytes. */
function unpacked(packed: Uint8Array, EarlyChange: EarlyChange): number {
  const dictionary = PDFContext.create().obj({ Filter: 'LZWDecode', DecodeParms: { EarlyChange } });
  return decodePDFRawStream(PDFRawStream.of(dictionary, packed)).decode().length;
}

describe('the size of what is packed with LZW', () => {
  it('is that of what a reader unpacks, whatever the bytes are', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 9_000 }),
        fc.constantFrom<EarlyChange[]>(0, 1),
        (packed, earlyChange) => {
          const beyond = unpacked(packed, earlyChange) - lzwSize(packed, earlyChange, ANY);
          expect(beyond).toBeGreaterThanOrEqual(0);
          expect(beyond).toBeLessThanOrEqual(BLOCK);
        },
      ),
    );
  });

  it('is counted no further than the limit', () => {
    const bytes = new Uint8Array(100_000).fill(0xff);
    expect(lzwSize(bytes, 1, ANY)).toBeGreaterThan(10_000_000);
    const counted = lzwSize(bytes, 1, 1_000_000);
    expect(counted).toBeGreaterThan(1_000_000);
    expect(counted).toBeLessThan(1_010_000);
  });

  it.each([
    ['an example of ISO 32000-1, 7.4.4.2', [0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01], 10],
    ['nothing', [], 0],
    ['what ends at once', [0x80, 0x40, 0x40, 0x40], 0],
  ])('is right for %s', (_name, bytes, size) => expect(lzwSize(Uint8Array.from(bytes), 1, ANY)).toBe(size));
});
