import { logistic, logit } from './logistic.js';
import { baseRateIntercept, fitLogistic, logOddsOf } from './logistic-regression.js';
import { seededRandom } from './seeded-random.js';

const random = seededRandom(11);
const rows = Array.from({ length: 20_000 }, () => [random() * 4 - 2, random() * 2 - 1]);
const outcomes: number[] = rows.map(([a, b]) => (random() < logistic(-1 + 0.8 * a! - 1.5 * b!) ? 1 : 0));

describe('logistic regression', () => {
  it('finds the truth that made the data', () => {
    const model = fitLogistic(rows, outcomes);
    expect(model.intercept).toBeCloseTo(-1, 1);
    expect(model.slopes[0]).toBeCloseTo(0.8, 1);
    expect(model.slopes[1]).toBeCloseTo(-1.5, 1);
  });

  it('announces as many as there are', () => {
    const model = fitLogistic(rows, outcomes);
    const announced = rows.reduce((sum, row) => sum + logistic(logOddsOf(model, row)), 0);
    expect(announced / outcomes.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 6);
  });

  it('of no column is the log-odds of the share', () => {
    expect(fitLogistic([[], [], [], []], [1, 0, 0, 0]).intercept).toBeCloseTo(logit(0.25), 9);
  });

  it('stays finite when a column separates the classes, repeats another or never varies', () => {
    const separated = fitLogistic(
      [
        [1, 1, 5],
        [2, 2, 5],
        [3, 3, 5],
        [4, 4, 5],
      ],
      [0, 0, 1, 1],
      { ridge: 1 },
    );
    expect([separated.intercept, ...separated.slopes].every(Number.isFinite)).toBe(true);
    expect(separated.slopes[0]).toBeCloseTo(separated.slopes[1]!, 9);
    expect(logOddsOf(separated, [4, 4, 5])).toBeGreaterThan(logOddsOf(separated, [1, 1, 5]));
  });
});

describe('base-rate intercept', () => {
  it('makes the mean probability the share', () => {
    const logOdds = rows.map(([a]) => a!);
    const shift = baseRateIntercept(logOdds, outcomes);
    const mean = logOdds.reduce((sum, one) => sum + logistic(one + shift), 0) / rows.length;
    expect(mean).toBeCloseTo(outcomes.reduce((sum, one) => sum + one, 0) / rows.length, 12);
  });
});
