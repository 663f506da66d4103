import { statusAge } from './status-age.js';

const CHECKED_AT = '2026-11-22T12:00:00.000Z';

describe('how old the status of a badge is', () => {
  it.each([
    ['2026-11-22T11:59:01.000Z', null, null],
    ['2026-11-22T11:59:00.000Z', '1 minute', '1 minute'],
    ['2026-11-22T09:59:59.000Z', '2 heures', '2 hours'],
    ['2026-11-19T11:00:00.000Z', '3 jours', '3 days'],
    // The clock of another machine may run ahead.
    ['2026-11-22T12:00:30.000Z', null, null],
  ])('%s is %s', (statusAsOf, french, english) => {
    // Which space stands before the unit is the runtime's choice.
    expect(statusAge(statusAsOf, CHECKED_AT, 'fr')?.replace(/\s/, ' ') ?? null).toBe(french);
    expect(statusAge(statusAsOf, CHECKED_AT, 'en')).toBe(english);
  });
});
