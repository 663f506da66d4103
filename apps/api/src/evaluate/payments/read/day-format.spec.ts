import fc from 'fast-check';
import { dayNumberOf, dayText } from '../history/day-numbers.js';
import { DAY_FORMATS, guessDayFormat, parseDayCell } from './day-format.js';

describe('days in cells', () => {
  it.each([
    ['2013-02-01', 'YMD', '2013-02-01'],
    ['20200210.0', 'YMD', '2020-02-10'],
    ['2020-02-11 00:00:00', 'YMD', '2020-02-11'],
    ['2020-02-11T23:59:59Z', 'YMD', '2020-02-11'],
    ['1/2/2013', 'MDY', '2013-01-02'],
    ['1/2/2013', 'DMY', '2013-02-01'],
    ['31.12.13', 'DMY', '2013-12-31'],
    ['2013-02-01', 'DMY', '2013-02-01'],
    ['2020-02-10T23:30:00+02:00', 'YMD', '2020-02-10'],
    ['1/26/2013 12:00:00 AM', 'MDY', '2013-01-26'],
    ['44562', 'YMD', '2022-01-01'],
    ['44562.5', 'DMY', '2022-01-01'],
    ['01-Jan-2022', 'YMD', '2022-01-01'],
    ['January 5, 2022', 'DMY', '2022-01-05'],
    ['1er août 2022', 'YMD', '2022-08-01'],
    ['3 juil. 22', 'MDY', '2022-07-03'],
  ] as const)('%s as %s is %s', (cell, format, day) => {
    expect(dayText(parseDayCell(cell, format))).toBe(day);
  });

  it.each([
    ['2013-02-30', 'YMD'],
    ['13/13/2013', 'DMY'],
    ['1/2/2013', 'YMD'],
    ['tomorrow', 'YMD'],
    ['', 'YMD'],
    ['453', 'YMD'],
    ['01-Foo-2022', 'YMD'],
    ['0000-00-00', 'YMD'],
  ] as const)('%s as %s is none', (cell, format) => {
    expect(parseDayCell(cell, format)).toBeNaN();
  });

  it('tell their format when one of them can', () => {
    expect(guessDayFormat(['1/2/2013', '5/31/2013', 'rubbish'])).toBe('MDY');
    expect(guessDayFormat(['1/2/2013', '31/5/2013'])).toBe('DMY');
    expect(guessDayFormat(['2013-01-02', '4-Mar-2013'])).toBe('YMD');
    expect(guessDayFormat(['2013-01-02', '31/5/2013', '1/2/2013'])).toBe('DMY');
    expect(guessDayFormat(['1/2/2013', '3/4/2013'])).toBe('AMBIGUOUS');
    expect(guessDayFormat(['soon', ''])).toBeNull();
  });

  it('are read back as they were written, in every format', () => {
    const day = fc.integer({ min: 10_000, max: 40_000 });
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(...DAY_FORMATS),
        fc.constantFrom('/', '-', '.'),
        (number, format, sign) => {
          const [year, month, date] = dayText(number).split('-') as [string, string, string];
          const parts = { YMD: [year, month, date], DMY: [date, month, year], MDY: [month, date, year] };
          expect(parseDayCell(parts[format].join(sign), format)).toBe(number);
          expect(dayNumberOf(Number(year), Number(month), Number(date))).toBe(number);
        },
      ),
    );
  });
});
