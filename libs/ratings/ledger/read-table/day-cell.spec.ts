import { dayOrderOf, looksLikeDay, parseDayCell } from './day-cell.js';

describe('parseDayCell', () => {
  it.each([
    ['03/04/2026', 'DMY', '2026-04-03'],
    ['03/04/2026', 'MDY', '2026-03-04'],
    ['3-4-26', 'DMY', '2026-04-03'],
    ['31.12.99', 'DMY', '1999-12-31'],
    ['2026-04-03', 'MDY', '2026-04-03'],
    ['2026/4/3', 'DMY', '2026-04-03'],
    ['20260403', 'DMY', '2026-04-03'],
    ['46115', 'DMY', '2026-04-03'],
    ['46115.75', 'DMY', '2026-04-03'],
    ['03/04/2026 10:30:00', 'DMY', '2026-04-03'],
    ['2026-04-03T10:30:00Z', 'DMY', '2026-04-03'],
    ['01/01/0026', 'DMY', '0026-01-01'],
  ] as const)('reads %s as %s', (text, order, day) => expect(parseDayCell(text, order)).toBe(day));

  it.each(['', '30/02/2026', '13/13/2026', '2026-13-01', '12/2026', '20261301', 'demain', '1'.repeat(1000)])(
    'refuses %s',
    (text) => expect(parseDayCell(text, 'DMY')).toBeNull(),
  );
});

describe('dayOrderOf', () => {
  it.each([
    ['25/12/2026', 'DMY'],
    ['12/25/2026', 'MDY'],
    ['03/04/2026', null],
    ['04/04/2026', undefined],
    ['2026-04-03', undefined],
    ['45/45/2026', undefined],
  ] as const)('%s proves %s', (text, order) => expect(dayOrderOf(text)).toBe(order));
});

it('does not take an Excel number for a day: it may be an amount', () => {
  expect(looksLikeDay('46115')).toBe(false);
  expect(looksLikeDay('20260403')).toBe(true);
});
