import fc from 'fast-check';
import { encodeCursor } from '#kernel';
import { LAST_RANK } from './company-hit.js';
import { decodePosition, encodePosition } from './search-position.js';

const position = fc.record({
  rank: fc.integer({ min: 0, max: LAST_RANK }),
  standing: fc.integer({ min: 0, max: 32_767 }),
  companyId: fc.constantFrom('FR-552032534', 'GB-08462831', 'GB-SC123456'),
});

describe('a position in a list of found companies', () => {
  it('survives being a cursor', () => {
    fc.assert(fc.property(position, (each) => expect(decodePosition(encodePosition(each))).toEqual(each)));
  });

  it('is read from nothing else', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.array(fc.oneof(fc.string(), fc.double())).map(encodeCursor)),
        (text) => {
          expect(() => decodePosition(text)).toThrow('was not issued');
        },
      ),
    );
  });
});
