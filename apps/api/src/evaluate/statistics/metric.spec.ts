import fc from 'fast-check';
import { areaUnderCurve } from './area-under-curve.js';
import { averagePrecision } from './average-precision.js';
import { kolmogorovSmirnov } from './kolmogorov-smirnov.js';
import { difference, meanOf, onAll } from './metric.js';
import { brier, logLoss } from './probability-errors.js';
import { spearman } from './spearman.js';
import { weightedRows } from './weighted-rows.fixture.js';

describe('figures of an evaluation', () => {
  it.each([
    ['average precision', averagePrecision([4, 3, 2, 1], [1, 0, 1, 0]), (1 + 2 / 3) / 2],
    ['average precision of tied scores', averagePrecision([1, 1, 1, 1], [1, 0, 1, 0]), 0.5],
    ['Kolmogorov–Smirnov', kolmogorovSmirnov([4, 3, 2, 1], [1, 0, 1, 0]), 0.5],
    ['Kolmogorov–Smirnov of a perfect order', kolmogorovSmirnov([4, 3, 2, 1], [1, 1, 0, 0]), 1],
    ['Brier', brier([0.9, 0.2, 0.5, 0], [1, 0, 1, 0]), (0.01 + 0.04 + 0.25) / 4],
    [
      'log loss',
      logLoss([0.5, 0.5, 0.25, 0.25], [1, 0, 1, 0]),
      (2 * Math.LN2 + Math.log(4) + Math.log(4 / 3)) / 4,
    ],
    ['Spearman', spearman([1, 2, 3, 4], [1, 3, 2, 4]), 0.8],
    ['Spearman with ties', spearman([1, 1, 2, 3], [10, 10, 30, 20]), 0.7777777777777778],
    ['a mean', meanOf([1, 2, 3, 6]), 3],
    ['a difference', difference(meanOf([1, 2, 3, 6]), meanOf([1, 1, 1, 1])), 2],
  ])('%s', (_name, metric, expected) => {
    expect(onAll(metric, 4)).toBeCloseTo(expected, 12);
  });

  it('stay finite when a certain forecast is wrong', () => {
    expect(onAll(logLoss([0, 1], [1, 0]), 2)).toBeCloseTo(-Math.log(1e-6), 9);
  });

  it('weigh a row as if it stood there as many times', () => {
    fc.assert(
      fc.property(weightedRows, (rows) => {
        const repeated = rows.flatMap((row) => new Array<typeof row>(row.weight).fill(row));
        for (const figure of [areaUnderCurve, averagePrecision, kolmogorovSmirnov, brier, spearman]) {
          const metricOf = (all: typeof rows) => {
            const scores = all.map(({ score }) => score / 6);
            return figure(
              scores,
              all.map((row) => (figure === spearman ? row.other : row.outcome)),
            );
          };
          const weighted = metricOf(rows)(rows.map(({ weight }) => weight));
          const copied = onAll(metricOf(repeated), repeated.length);
          if (Number.isFinite(copied)) expect(weighted).toBeCloseTo(copied, 9);
          else expect(Number.isFinite(weighted)).toBe(false);
        }
      }),
    );
  });
});
