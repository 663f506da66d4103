import { parseBounded, parseDecimal, parseMinorUnits } from './decimal.js';

describe('numbers of registers', () => {
  it.each([
    ['96.109', 96.109],
    ['-3', -3],
    ['£1,234', 1234],
    ['12.5%', 12.5],
    ['1e3', 1000],
    ['1e999', null],
    ['None', null],
    ['12.5.1', null],
    ['Infinity', null],
    ['', null],
    [null, null],
  ])('reads %j as %j', (text, value) => {
    expect(parseDecimal(text)).toBe(value);
  });

  it('takes both bounds and nothing beyond', () => {
    expect(['-0.1', '0', '100', '100.1'].map((text) => parseBounded(text, 0, 100))).toEqual([
      null,
      0,
      100,
      null,
    ]);
  });

  it.each([
    ['0.29', '29'],
    ['1234.5', '123450'],
    ['-12', '-1200'],
    ['90071992547409.91', '9007199254740991'],
    ['90071992547409.92', null],
    [null, null],
  ])('reads the amount %j as %j cents', (text, minor) => {
    expect(parseMinorUnits(text)).toBe(minor);
  });
});
