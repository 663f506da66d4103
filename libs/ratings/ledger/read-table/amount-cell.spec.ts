import fc from 'fast-check';
import { decimalMarkOf, parseAmount } from './amount-cell.js';

function minorOf(text: string, mark: ',' | '.'): bigint | null {
  const amount = parseAmount(text, mark);
  return amount.ok ? amount.minor : null;
}

describe('parseAmount', () => {
  it.each([
    ['1 234,56', ',', 123456n],
    ['1\u202f234,56\u00a0€', ',', 123456n],
    ['1.234,56', ',', 123456n],
    ['1,234.56', '.', 123456n],
    ["1'234.50 CHF", '.', 123450n],
    ['£1,234', '.', 123400n],
    ['(12,00)', ',', -1200n],
    ['12,00-', ',', -1200n],
    ['\u2212 12', ',', -1200n],
    ['EUR 12', ',', 1200n],
    ['0,995', ',', 100n],
    [',5', ',', 50n],
    ['12.', '.', 1200n],
  ] as const)('reads %s with %s', (text, mark, minor) => expect(minorOf(text, mark)).toBe(minor));

  it.each([
    '',
    'abc',
    'NaN',
    'Infinity',
    '1e5',
    '1,2,3',
    '12.34',
    '--1',
    '-1-',
    '(1',
    '1234.567,00',
    '٣',
    '9'.repeat(80),
  ])('refuses %s', (text) => expect(minorOf(text, ',')).toBeNull());

  it('tells the currency that a cell states', () => {
    expect(parseAmount('$5', '.')).toMatchObject({ currency: 'USD' });
    expect(parseAmount('5 euros', ',')).toMatchObject({ currency: 'EUR' });
    expect(parseAmount('5', ',')).toMatchObject({ currency: null });
  });

  it('gives back any amount that French or English software wrote', () =>
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }), fc.boolean(), (minor, isFrench) => {
        const locale = isFrench ? 'fr-FR' : 'en-GB';
        const units = (minor < 0n ? -minor : minor) / 100n;
        const cents = String((minor < 0n ? -minor : minor) % 100n).padStart(2, '0');
        const text = `${minor < 0n ? '-' : ''}${units.toLocaleString(locale)}${isFrench ? ',' : '.'}${cents}`;
        expect(minorOf(text, isFrench ? ',' : '.')).toBe(minor);
      }),
    ));
});

describe('decimalMarkOf', () => {
  it.each([
    ['1.234,56', ','],
    ['1,234.56', '.'],
    ['12,5', ','],
    ['0.123', '.'],
    ['1.234.567', ','],
    ['1234.567', '.'],
    ['1.234', null],
    ['12,345', null],
    ['1234', undefined],
    ['Total', undefined],
  ] as const)('%s proves %s', (text, mark) => expect(decimalMarkOf(text)).toBe(mark));
});
