import { decodeList } from '@digitalbazaar/vc-bitstring-status-list';
import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { decodeBits, encodeBits, isSet, LIST_LENGTH } from './bitstring.js';

const places = fc.uniqueArray(fc.integer({ min: 0, max: LIST_LENGTH - 1 }), { maxLength: 20 });

describe('the bit string of a status list', () => {
  it('is read alike by another implementation', () =>
    fc.assert(
      fc.asyncProperty(places, fc.integer({ min: 0, max: LIST_LENGTH - 1 }), async (set, other) => {
        const list = await decodeList({ encodedList: encodeBits(set) });
        for (const place of [...set, other]) expect(list.getStatus(place)).toBe(set.includes(place));
      }),
      { numRuns: 20 },
    ));

  it('is read back as it was written', () =>
    fc.assert(
      fc.property(places, (set) => {
        const bits = decodeBits(encodeBits(set))!;
        for (const place of set) expect(isSet(bits, place)).toBe(true);
        expect(bits.reduce((sum, byte) => sum + byte.toString(2).replace(/0/g, '').length, 0)).toBe(
          set.length,
        );
      }),
      { numRuns: 20 },
    ));

  it('takes little room for the few that are set', () =>
    expect(encodeBits(Array.from({ length: 100 }, (_, i) => i * 9_973)).length).toBeLessThan(3_000));

  it.each([
    ['no list', 'u'],
    ['another base', `z${encodeBits([]).slice(1)}`],
    ['no GZIP', `u${Buffer.from('not compressed').toString('base64url')}`],
    ['one that is shorter than privacy asks for', `u${gzipSync(Buffer.alloc(1024)).toString('base64url')}`],
    ['one that inflates without end', `u${gzipSync(Buffer.alloc(64 * 1024 * 1024)).toString('base64url')}`],
  ])('refuses %s', (_title, encoded) => expect(decodeBits(encoded)).toBeNull());
});
