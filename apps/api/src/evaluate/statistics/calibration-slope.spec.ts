import { logOddsPerUnit } from './calibration-slope.js';
import { logistic } from './logistic.js';
import { onAll } from './metric.js';
import { seededRandom } from './seeded-random.js';

describe('calibration slope', () => {
  const random = seededRandom(5);
  const score = Array.from({ length: 20_000 }, () => random() * 40 - 20);
  const outcomes = score.map((points) => (random() < logistic(-2 + 0.088 * points) ? 1 : 0));

  it('is the log-odds that one point is worth', () => {
    expect(onAll(logOddsPerUnit(score, outcomes), score.length)).toBeCloseTo(0.088, 2);
  });

  it('weighs a row as if it stood there as many times', () => {
    const weights = score.slice(0, 500).map((_value, row) => row % 3);
    const copies = weights.flatMap((weight, row) => new Array<number>(weight).fill(row));
    const weighted = logOddsPerUnit(score.slice(0, 500), outcomes.slice(0, 500))(weights);
    const copied = logOddsPerUnit(
      copies.map((row) => score[row]!),
      copies.map((row) => outcomes[row]!),
    );
    expect(weighted).toBeCloseTo(onAll(copied, copies.length), 9);
  });
});
