import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  DomainError,
  decodeCursor,
  encodeCursor,
  FrozenClock,
  isSiret,
  parseDay,
  parseGbCompanyNumber,
  type Day,
} from '#kernel';

describe('isSiret', () => {
  it.each(['55203253400646', '35600000000048'])('accepts %s, which passes Luhn', (siret) =>
    expect(isSiret(siret)).toBe(true),
  );

  it('accepts an office of La Poste by its digit sum, outside Luhn', () => {
    expect(isSiret('35600000049837')).toBe(true);
    expect(isSiret('35600000049838')).toBe(false);
  });
});

describe('parseGbCompanyNumber', () => {
  it.each([
    ['8462831', '08462831'],
    ['sc 1234', 'SC001234'],
    ['IP10067R', 'IP10067R'],
    ['R0000123', 'R0000123'],
  ])('restores %s to %s', (text, number) => expect(parseGbCompanyNumber(text)).toBe(number));

  it.each(['', 'ABCDEFGH', '123456789', '!', 'SC1234567'])('refuses %j', (text) =>
    expect(parseGbCompanyNumber(text)).toBeNull(),
  );
});

describe('days', () => {
  it.each(['2026-02-30', '2026-2-3', '20260203', '', null, '0000-00-00', 'today'])('refuses %j', (text) =>
    expect(parseDay(text)).toBeNull(),
  );

  it('adds what it counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (count) => {
        const start = '2026-11-21' as Day;
        expect(daysBetween(start, addDays(start, count))).toBe(count);
      }),
    );
  });

  it('come from the clock', () =>
    expect(new FrozenClock(new Date('2026-11-21T23:59:59Z')).today()).toBe('2026-11-21'));
});

describe('cursors', () => {
  it('read back what they were made of', () => {
    const part = fc.oneof(fc.string(), fc.integer());
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (key) =>
        expect(decodeCursor(encodeCursor(key), key.length)).toEqual(key),
      ),
    );
  });

  it('that goodpayer did not make are refused', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(() => decodeCursor(text, 7)).toThrow(DomainError)));
  });
});
