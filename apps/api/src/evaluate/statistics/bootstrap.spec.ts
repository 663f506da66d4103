import { bootstrap, quantile } from './bootstrap.js';
import { areaUnderCurve } from './area-under-curve.js';
import { coverage } from './coverage.js';
import { difference, meanOf, onAll } from './metric.js';
import { seededRandom } from './seeded-random.js';

const random = seededRandom(7);
const noise = Array.from({ length: 400 }, () => random());
const each = noise.map((_value, row) => row);

describe('bootstrap', () => {
  it('holds the mean within about two standard errors', () => {
    const { mean } = bootstrap(each, { mean: meanOf(noise) }, { draws: 2_000 });
    const error = Math.sqrt(1 / 12 / 400);
    expect(mean.low).toBeLessThan(mean.value);
    expect((mean.high - mean.low) / (2 * 1.96 * error)).toBeCloseTo(1, 1);
  });

  it('is wider when rows of a cluster are copies of one another', () => {
    const copies = [...noise, ...noise, ...noise, ...noise];
    const alone = bootstrap(
      copies.map((_value, row) => row),
      { mean: meanOf(copies) },
    ).mean;
    const together = bootstrap(
      copies.map((_value, row) => row % 400),
      { mean: meanOf(copies) },
    ).mean;
    expect((together.high - together.low) / (alone.high - alone.low)).toBeCloseTo(2, 0);
  });

  it('shows every figure the same draws, so that a difference to oneself is exactly nothing', () => {
    const one = meanOf(noise);
    expect(bootstrap(each, { none: difference(one, one) }).none).toMatchObject({ value: 0, low: 0, high: 0 });
  });

  it('repeats itself for the same seed only', () => {
    const low = (seed: number) => bootstrap(each, { mean: meanOf(noise) }, { seed }).mean.low;
    expect(low(3)).toBe(low(3));
    expect(low(3)).not.toBe(low(4));
  });

  it('has no interval for one cluster alone, of which every draw is the same', () => {
    const { mean } = bootstrap(['a', 'a'], { mean: meanOf([1, 2]) });
    expect(mean).toEqual({ value: 1.5, low: NaN, high: NaN, draws: 0 });
  });

  it('counts the draws on which the figure is defined', () => {
    const rare = bootstrap(
      ['a', 'b', 'c'],
      { auc: areaUnderCurve([1, 2, 3], [0, 0, 1]) },
      { draws: 200 },
    ).auc;
    expect(rare.draws).toBeLessThan(200);
    expect(rare).toMatchObject({ value: 1, low: 1, high: 1 });
    expect(bootstrap(['a'], { auc: areaUnderCurve([1], [1]) }).auc).toMatchObject({ low: NaN, draws: 0 });
  });
});

it('a quantile lies on a line between its neighbours', () => {
  expect([0, 0.25, 0.5, 1].map((at) => quantile([1, 2, 4], at))).toEqual([1, 1.5, 2, 4]);
});

it('coverage counts results on the limits', () => {
  const wide = { low: 1, high: 2 };
  expect(onAll(coverage([wide, wide, wide, wide], [1, 2, 2.1, 0]), 4)).toBe(0.5);
});
