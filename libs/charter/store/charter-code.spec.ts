import fc from 'fast-check';
import { newCharterCode, parseCharterCode } from './charter-code.js';

describe('the short code of a badge', () => {
  it('reads back what it draws, in the ways that people type it', () => {
    fc.assert(
      fc.property(fc.constant(null).map(newCharterCode), (code) => {
        expect(parseCharterCode(code)).toBe(code);
        expect(parseCharterCode(` ${code.slice(0, 5).toLowerCase()}-${code.slice(5)}`)).toBe(code);
      }),
    );
  });

  it.each([
    ['O123456789', '0123456789'],
    ['il23456789', '1123456789'],
    ['012345678', null],
    ['0123456789A', null],
    ['U123456789', null],
    ['', null],
  ])('reads %j as %j', (typed, code) => expect(parseCharterCode(typed)).toBe(code));
});
