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

  it('adds months without leaving the month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2025-11-30', 24)).toBe('2027-11-30');
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
