import { exampleReport } from '../golden/example-facts.js';
import { CURRENT_POLICY } from '../policy/policies.js';
import { readReports } from './payment-practices.js';

const AS_OF = '2026-11-21';
const read = (...reports: Parameters<typeof readReports>[0]) => readReports(reports, AS_OF, CURRENT_POLICY);
const weightOf = (reports: ReturnType<typeof read>) => reports.reduce((sum, { weight }) => sum + weight, 0);

describe('payment practices as evidence', () => {
  it('leaves out reports that say how slow a company is and not how late', () => {
    expect(read(exampleReport({ averageDaysToPay: 12, paidWithin30Pct: 99 }))).toEqual([]);
  });

  it('leaves out impossible shares, reports not yet filed, and reports that are too old', () => {
    expect(
      read(
        exampleReport({ reportId: 'impossible', paidLatePct: 140 }),
        exampleReport({ reportId: 'future', filedOn: '2026-11-22', paidLatePct: 4 }),
        exampleReport({ reportId: 'old', periodEndOn: '2023-11-20', filedOn: '2023-12-01', paidLatePct: 4 }),
      ),
    ).toEqual([]);
  });

  it('halves the weight of a report in a year', () => {
    const fresh = exampleReport({ periodEndOn: AS_OF, filedOn: null, paidLatePct: 4 });
    const year = exampleReport({ periodEndOn: '2025-11-21', filedOn: null, paidLatePct: 4 });
    expect(read(fresh)[0]!.weight).toBeCloseTo((10 * 10) / 20, 12);
    expect(read(year)[0]!.weight).toBeCloseTo((5 * 10) / 15, 12);
  });

  it('never lets any number of reports weigh more than the saturation of their tier', () => {
    const many = Array.from({ length: 200 }, (_, day) =>
      exampleReport({
        reportId: `r${day}`,
        periodEndOn: `2026-${String(1 + (day % 6)).padStart(2, '0')}-${String(1 + Math.floor(day / 8)).padStart(2, '0')}`,
        filedOn: null,
        paidLatePct: 4,
      }),
    );
    expect(weightOf(read(...many))).toBeLessThan(10);
    expect(weightOf(read(...many))).toBeGreaterThan(9);
  });

  it('keeps the last filing of a period', () => {
    const first = exampleReport({ reportId: 'b', filedOn: '2026-07-01', paidLatePct: 90 });
    const corrected = exampleReport({ reportId: 'a', filedOn: '2026-07-15', paidLatePct: 9 });
    expect(read(corrected, first).map(({ report }) => report.paidLatePct)).toEqual([9]);
  });
});
