import fc from 'fast-check';
import { areaUnderCurve } from './area-under-curve.js';
import { onAll } from './metric.js';
import { weightedRows } from './weighted-rows.fixture.js';

const auc = (scores: number[], outcomes: number[]) => onAll(areaUnderCurve(scores, outcomes), scores.length);

describe('area under the curve', () => {
  it.each([
    [[1, 2, 3, 4], [0, 0, 1, 1], 1],
    [[4, 3, 2, 1], [0, 0, 1, 1], 0],
    [[0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1], 0.75],
    [[1, 1, 1, 1], [0, 1, 0, 1], 0.5],
    [[1, 2, 2, 3], [0, 0, 1, 1], 0.875],
  ])('of %j with %j is %d', (scores, outcomes, expected) => {
    expect(auc(scores, outcomes)).toBe(expected);
  });

  it('is not defined for a single class', () => {
    expect(auc([1, 2], [1, 1])).toBeNaN();
  });

  it('refuses scores and outcomes of different length', () => {
    expect(() => areaUnderCurve([1], [1, 0])).toThrow(RangeError);
  });

  it('is the share of pairs in the right order', () => {
    fc.assert(
      fc.property(weightedRows, (rows) => {
        let [right, pairs] = [0, 0];
        for (const one of rows)
          for (const other of rows) {
            if (!one.outcome || other.outcome) continue;
            pairs += one.weight * other.weight;
            right += (one.weight * other.weight * (1 + Math.sign(one.score - other.score))) / 2;
          }
        const metric = areaUnderCurve(
          rows.map(({ score }) => score),
          rows.map(({ outcome }) => outcome),
        );
        const value = metric(rows.map(({ weight }) => weight));
        if (pairs === 0) expect(value).toBeNaN();
        else expect(value).toBeCloseTo(right / pairs, 10);
      }),
    );
  });
});
