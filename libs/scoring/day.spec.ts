import { addDays, addMonths, daysBetween, fullYears, isSensibleDay } from './day.js';

describe('days', () => {
  it.each(['2026-02-30', '0009-01-01', '5025-01-01', '1899-12-31', '2026-1-1', '', null, 20260101])(
    'refuses %p',
    (text) => {
      expect(isSensibleDay(text)).toBe(false);
    },
  );

  it('knows leap days', () => {
    expect(isSensibleDay('2024-02-29')).toBe(true);
    expect(isSensibleDay('2023-02-29')).toBe(false);
  });

  it('agrees with the calendar of the platform', () => {
    for (let day = '1999-12-01'; day < '2008-02-01'; day = addDays(day, 1))
      expect(isSensibleDay(day)).toBe(true);
    for (const end of ['1900-02-29', '2100-02-29', '2026-04-31', '2026-00-10', '2026-13-01', '2026-01-00']) {
      expect(isSensibleDay(end)).toBe(false);
    }
    expect(isSensibleDay('2000-02-29')).toBe(true);
  });

  it('adds months without leaving the month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2025-11-30', 24)).toBe('2027-11-30');
    expect(addMonths('2025-12-15', 1)).toBe('2026-01-15');
    expect(addMonths('2026-01-15', 11)).toBe('2026-12-15');
  });

  it('counts days across a change of clocks', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('counts whole years, birthday included', () => {
    expect(fullYears('2020-02-29', '2021-02-27')).toBe(0);
    expect(fullYears('2020-02-29', '2021-02-28')).toBe(1);
    expect(fullYears('2021-01-01', '2020-01-01')).toBeNull();
    expect(fullYears(null, '2020-01-01')).toBeNull();
  });
});
