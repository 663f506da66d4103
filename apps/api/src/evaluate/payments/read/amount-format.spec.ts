import { guessDecimalMark, parseAmountCell } from './amount-format.js';

describe('amounts in cells', () => {
  it.each([
    ['1,234.56', '.', 123_456],
    ['1.234,56', ',', 123_456],
    ['1 234,5 €', ',', 123_450],
    ['1\u202f234', ',', 123_400],
    ['$55.94', '.', 5_594],
    ['-12.00', '.', -1_200],
    ['.5', '.', 50],
    ['12 EUR', '.', 1_200],
    ["CHF 1'234.50", '.', 123_450],
    ['Rs.500', '.', 50_000],
    ['(1,234.50)', '.', -123_450],
    ['12.00-', '.', -1_200],
  ] as const)('%s with "%s" is %d', (cell, mark, minor) => {
    expect(parseAmountCell(cell, mark)).toBe(minor);
  });

  it.each(['', 'twelve', '1,2,3.4.5', '12k', '()', 'Infinity', '1e9'])('"%s" is none', (cell) => {
    expect(parseAmountCell(cell, '.')).toBeNaN();
  });

  it('tell their decimal mark', () => {
    expect(guessDecimalMark(['1.234,50', '12'])).toBe(',');
    expect(guessDecimalMark(['1,234', '12.5'])).toBe('.');
    expect(guessDecimalMark([])).toBe('.');
  });
});
