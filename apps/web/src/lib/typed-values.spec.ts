import { parseAmount, typedAmount } from './typed-amount';
import { parseDay, today, typedDay } from './typed-day';

describe('a typed day', () => {
  it.each([
    ['31/03/2026', '2026-03-31'],
    ['31/3/26', '2026-03-31'],
    [' 1.4.2026 ', '2026-04-01'],
    ['01-04-2026', '2026-04-01'],
    ['1 4 2026', '2026-04-01'],
    ['310326', '2026-03-31'],
    ['31032026', '2026-03-31'],
    ['2026-03-31', '2026-03-31'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is %s', (typed, day) => expect(parseDay(typed)).toBe(day));

  it.each(['', '31/06/2026', '29/02/2026', '31/13/2026', '3/26', '31 mars', '2026-3', '00/00/00'])(
    '%j is none',
    (typed) => expect(parseDay(typed)).toBeNull(),
  );

  it('is written out as it is read', () => {
    expect(typedDay('2026-03-31')).toBe('31/03/2026');
    expect(parseDay(typedDay('2026-12-01'))).toBe('2026-12-01');
  });

  it('is today by the clock of the API', () =>
    expect(today(new Date('2026-06-01T23:30:00-05:00'))).toBe('2026-06-02'));
});

describe('a typed amount', () => {
  it.each([
    ['1200', 'fr', '120000'],
    ['1 200,50', 'fr', '120050'],
    ['1\u202f200,5\u00a0€', 'fr', '120050'],
    ['1200.50', 'fr', '120050'],
    ['1.200,50', 'fr', '120050'],
    ['1,200.50', 'fr', '120050'],
    ['1.200.000', 'fr', '120000000'],
    ['£1,200', 'en', '120000'],
    ['1,200,000.05', 'en', '120000005'],
    ['0,07', 'fr', '7'],
  ] as const)('%s in %s is %s', (typed, language, minor) => expect(parseAmount(typed, language)).toBe(minor));

  it.each([
    ['1,200', 'fr'],
    ['1.200', 'en'],
    ['1.200.50', 'fr'],
    ['1,2,3', 'en'],
    ['12,345,6', 'en'],
    ['lots', 'fr'],
    ['-5', 'fr'],
    ['', 'en'],
    ['1e5', 'en'],
  ] as const)('%s in %s is none, or could be two', (typed, language) =>
    expect(parseAmount(typed, language)).toBeNull(),
  );

  it.each([
    ['120050', 'fr', '1200,50'],
    ['120050', 'en', '1200.50'],
    ['120000', 'fr', '1200'],
    ['7', 'en', '0.07'],
  ] as const)('%s is typed in %s as %s', (minor, language, typed) => {
    expect(typedAmount(minor, language)).toBe(typed);
    expect(parseAmount(typed, language)).toBe(minor);
  });
});
