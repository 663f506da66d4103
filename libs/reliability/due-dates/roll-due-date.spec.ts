import fc from 'fast-check';
import { addDays, daysBetween, type Day } from '#kernel';
import { calendarOf, type BusinessCalendar } from './business-calendar.js';
import { rollDueDate } from './roll-due-date.js';

const ROLLED: readonly (readonly [BusinessCalendar, string, string, string])[] = [
  ['FR', '2026-11-20', '2026-11-20', 'a Friday stays'],
  ['FR', '2026-11-21', '2026-11-23', 'a Saturday rolls to Monday'],
  ['FR', '2026-11-11', '2026-11-12', 'Armistice day'],
  ['FR', '2026-07-14', '2026-07-15', 'the national day'],
  ['FR', '2026-04-04', '2026-04-07', 'the week-end of Easter, with its Monday'],
  ['FR', '2026-04-03', '2026-04-03', 'Good Friday is a business day in most of France'],
  ['FR-67', '2026-04-03', '2026-04-07', 'and none in Alsace'],
  ['FR-57', '2025-12-26', '2025-12-29', 'nor is the day after Christmas, in Moselle'],
  ['FR-GP', '2026-05-27', '2026-05-28', 'the end of slavery, in Guadeloupe'],
  ['FR-RE', '2027-12-20', '2027-12-21', 'the end of slavery, in La Réunion'],
  ['FR', '2027-12-20', '2027-12-20', 'and a business day elsewhere'],
  ['FR', '2027-01-01', '2027-01-04', 'New Year before a week-end'],
  ['GB-ENG', '2026-04-03', '2026-04-07', 'Good Friday to the Tuesday after Easter'],
  ['GB-ENG', '2026-08-31', '2026-09-01', 'the summer bank holiday'],
  ['GB-ENG', '2026-12-25', '2026-12-29', 'Christmas, Boxing Day and its substitute'],
  ['GB-ENG', '2023-05-08', '2023-05-09', 'the coronation'],
  ['GB-ENG', '2022-09-19', '2022-09-20', 'the funeral of the Queen'],
  ['GB-ENG', '2021-12-25', '2021-12-29', 'both Christmas days moved'],
  ['GB-SCT', '2026-04-06', '2026-04-06', 'Easter Monday is a business day in Scotland'],
  ['GB-SCT', '2026-01-02', '2026-01-05', 'the second of January is none'],
  ['GB-SCT', '2026-08-31', '2026-08-31', 'its summer holiday is the first Monday of August'],
  ['GB-SCT', '2026-11-30', '2026-12-01', 'Saint Andrew'],
  ['GB-NIR', '2026-07-12', '2026-07-14', 'the Boyne, and its substitute day'],
  ['GB-NIR', '2026-03-17', '2026-03-18', 'Saint Patrick'],
];

describe('due date', () => {
  it.each(ROLLED)('in %s of %s is %s: %s', (calendar, dueOn, expected, _why) => {
    expect(rollDueDate(dueOn as Day, calendar)).toBe(expected);
  });

  it('never moves back, never by a week, and not again', () => {
    const day = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays('2010-01-01' as Day, days));
    const calendars: BusinessCalendar[] = ['FR', 'FR-68', 'FR-MQ', 'GB-ENG', 'GB-SCT', 'GB-NIR'];
    fc.assert(
      fc.property(day, fc.constantFrom(...calendars), (dueOn, calendar) => {
        const rolled = rollDueDate(dueOn, calendar);
        expect(daysBetween(dueOn, rolled)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(dueOn, rolled)).toBeLessThan(7);
        expect(rollDueDate(rolled, calendar)).toBe(rolled);
      }),
    );
  });
});

describe('calendar of a debtor', () => {
  it.each([
    ['FR', '552032534', '75', 'FR'],
    ['FR', '552032534', null, 'FR'],
    ['FR', '552032534', '68', 'FR-68'],
    ['FR', '552032534', '974', 'FR-RE'],
    ['GB', '08462831', null, 'GB-ENG'],
    ['GB', 'OC301540', null, 'GB-ENG'],
    ['GB', 'RS007200', null, 'GB-ENG'],
    ['GB', 'SE000001', null, 'GB-ENG'],
    ['GB', 'SC123456', null, 'GB-SCT'],
    ['GB', 'SO300000', null, 'GB-SCT'],
    ['GB', 'NI012345', null, 'GB-NIR'],
    ['GB', 'R0000123', null, 'GB-NIR'],
  ] as const)('%s %s in %s is %s', (country, number, department, expected) => {
    expect(calendarOf({ country, number, department })).toBe(expected);
  });
});
