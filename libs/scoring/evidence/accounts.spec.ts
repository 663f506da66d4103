import { exampleAccounts } from '../golden/example-facts.js';
import { CURRENT_POLICY } from '../policy/policies.js';
import { readAccounts } from './accounts.js';

const read = (...accounts: Parameters<typeof readAccounts>[0]) =>
  readAccounts(accounts, '2026-11-21', CURRENT_POLICY);
const ratios = (...accounts: Parameters<typeof readAccounts>[0]) => read(...accounts).accounts?.ratios;
const gaps = (...accounts: Parameters<typeof readAccounts>[0]) => read(...accounts).accounts?.gaps;
const yearBefore = { closedOn: '2024-12-31' };

describe('accounts that the score reads', () => {
  it('are those of the company, never of its group', () => {
    expect(read(exampleAccounts({ kind: 'CONSOLIDATED', equityRatio: 30 })).accountsAbsence).toBe(
      'ONLY_CONSOLIDATED',
    );
  });

  it('are complete rather than simplified ones of the same day', () => {
    const simplified = exampleAccounts({ kind: 'SIMPLIFIED', equityRatio: 10 });
    const complete = exampleAccounts({ equityRatio: 20 });
    expect(ratios(simplified, complete)).toEqual({ equityRatio: 20 });
  });

  it('are at most 24 months old, to the day', () => {
    expect(read(exampleAccounts({ closedOn: '2024-11-21', equityRatio: 30 })).accountsAbsence).toBeNull();
    expect(read(exampleAccounts({ closedOn: '2024-11-20', equityRatio: 30 })).accountsAbsence).toBe(
      'TOO_OLD',
    );
    expect(read(exampleAccounts({ closedOn: '2026-12-31', equityRatio: 30 })).accountsAbsence).toBe(
      'NONE_FILED',
    );
  });

  it('are the latest ones that hold a ratio', () => {
    expect(ratios(exampleAccounts(), exampleAccounts({ ...yearBefore, equityRatio: 30 }))).toEqual({
      equityRatio: 30,
    });
    expect(read(exampleAccounts()).accountsAbsence).toBe('NO_RATIO');
  });
});

describe('turnover growth', () => {
  const growth = (now: number, before: number, known = {}) =>
    read(
      exampleAccounts({ equityRatio: 30, turnoverMinor: now }),
      exampleAccounts({ ...yearBefore, turnoverMinor: before, ...known }),
    ).accounts!;

  it('compares two consecutive years of the same kind', () => {
    expect(growth(96_000_000, 100_000_000).ratios.turnoverGrowth).toBeCloseTo(-4, 12);
    expect(growth(96, 100, { kind: 'SIMPLIFIED' }).gaps.turnoverGrowth).toBe('NOT_PUBLISHED');
    expect(growth(96, 100, { closedOn: '2023-12-31' }).gaps.turnoverGrowth).toBe('NOT_PUBLISHED');
  });

  it('leaves out a turnover filed in thousands, a repeated one and a hidden one', () => {
    expect(growth(2_528_700_000, 2_528_700_000_000).gaps.turnoverGrowth).toBe('IMPLAUSIBLE');
    expect(growth(2_764_300_000, 2_764_300_000).gaps.turnoverGrowth).toBe('IMPLAUSIBLE');
    expect(growth(0, 100).gaps.turnoverGrowth).toBe('NOT_PUBLISHED');
  });
});

describe('published values', () => {
  it('are left out where they cannot be true', () => {
    expect(
      gaps(exampleAccounts({ equityRatio: 179.52, liquidityRatio: -4, cashFlowMargin: 2 })),
    ).toMatchObject({
      equityRatio: 'IMPLAUSIBLE',
      liquidityRatio: 'IMPLAUSIBLE',
    });
  });

  it('are not published where the register writes its placeholder zero', () => {
    const zeros = exampleAccounts({
      equityRatio: 0,
      liquidityRatio: 0,
      cashFlowMargin: 0,
      interestCover: 0,
      ebitdaMargin: 0,
    });
    expect(read(zeros).accountsAbsence).toBe('NO_RATIO');
  });

  it.each([
    [-3.373, -27.746, -1],
    [5, -2, -1],
    [-0.042, null, -1],
    [null, -9.153, -1],
    [0, 12, 0],
    [11.736, 7.053, 11.736],
    [11.736, null, 11.736],
    [0, null, undefined],
    [24_403.248, 5.378, undefined],
  ])(
    'read an interest cover of %p with an EBITDA margin of %p as %p',
    (interestCover, ebitdaMargin, expected) => {
      expect(ratios(exampleAccounts({ equityRatio: 30, interestCover, ebitdaMargin }))!.interestCover).toBe(
        expected,
      );
    },
  );
});
