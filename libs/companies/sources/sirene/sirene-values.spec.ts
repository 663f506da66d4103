import type { Day } from '#kernel';
import { frenchActivity } from './french-activity.js';
import { knownSize } from './known-size.js';
import { plausibleDays } from './plausible-day.js';
import { checksumWarning, sireneNumber } from './sirene-number.js';
import { unitStatus } from './unit-status.js';

describe('values of Sirene', () => {
  it.each<[string | null, 9 | 14, string | null]>([
    ['005410220', 9, '005410220'],
    ['5410220', 9, '005410220'],
    ['552 032 534', 9, '552032534'],
    ['35600000000048', 14, '35600000000048'],
    ['10220', 9, null],
    ['5520325341', 9, null],
    ['5.52032534E8', 9, null],
    ['55203253A', 9, null],
    ['', 9, null],
    [null, 9, null],
  ])('reads the number %j of %i digits as %j', (text, length, expected) => {
    expect(sireneNumber(text, length)).toBe(expected);
  });

  it('warns of a wrong checksum, but not for the offices of La Poste, which INSEE numbers otherwise', () => {
    expect(checksumWarning('552032534')).toBeUndefined();
    expect(checksumWarning('552032535')).toBe('SIREN with a wrong checksum');
    expect(checksumWarning('35600000000048')).toBeUndefined();
    expect(checksumWarning('35600000023425')).toBeUndefined();
    expect(checksumWarning('35600000023426')).toBe('SIRET with a wrong checksum');
  });

  it('refuses absurd days, alike on the first and on the second reading', () => {
    const day = plausibleDays('2026-08-01' as Day);
    const readings: [string | null, string | null][] = [
      ['2026-08-01', '2026-08-01'],
      ['2027-12-31', '2027-12-31'],
      ['2026-08-01 00:00:00', '2026-08-01'],
      ['2028-01-01', null],
      ['1900-01-01', null],
      ['1899-12-31', null],
      ['0004-05-06', null],
      ['3035-01-01', null],
      ['2026-02-30', null],
      // Digits that overflow into those of a real day must not pass for it.
      ['20:6-08-01', null],
      ['[ND]', null],
      ['', null],
      [null, null],
    ];
    for (const [text, expected] of [...readings, ...readings])
      expect([text, day(text)]).toEqual([text, expected]);
  });

  it('lets the nomenclature say what a code means, and the last letter where it is silent', () => {
    expect(frenchActivity('70.10Z', 'NAFRev2', '70.10Y')).toEqual({ code: '70.10Z', scheme: 'NAF_REV2' });
    expect(frenchActivity('57.10', 'NAP', null)).toEqual({ code: '57.10', scheme: 'NAP' });
    expect(frenchActivity(null, null, '66.30Y')).toEqual({ code: '66.30Y', scheme: 'NAF_2025' });
    expect(frenchActivity('66.30Y', null, null)).toEqual({ code: '66.30Y', scheme: 'NAF_2025' });
    expect(frenchActivity('70.10Z', null, null)).toEqual({ code: '70.10Z', scheme: 'NAF_REV2' });
    expect(frenchActivity('52.4E', null, null)).toEqual({ code: '52.4E', scheme: null });
    expect(frenchActivity('[ND]', 'NAFRev2', null)).toEqual({ code: null, scheme: null });
  });

  it('knows no state and no nomenclature but those of INSEE', () => {
    expect(['A', 'C', 'X', 'constructor', null].map(unitStatus)).toEqual([
      'ACTIVE',
      'CEASED',
      'UNKNOWN',
      'UNKNOWN',
      'UNKNOWN',
    ]);
    expect(frenchActivity('52.4E', 'constructor', null)).toEqual({ code: '52.4E', scheme: null });
  });

  it('takes "non-employer or unknown" for unknown', () => {
    expect([knownSize('NN'), knownSize('12'), knownSize(null)]).toEqual([null, '12', null]);
  });
});
