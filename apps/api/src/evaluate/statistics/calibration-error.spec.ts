import { calibrationError } from './calibration-error.js';
import { calibrationTable } from './calibration.js';
import { onAll } from './metric.js';
import { seededRandom } from './seeded-random.js';

describe('calibration error', () => {
  const random = seededRandom(4);
  const probabilities = Float64Array.from({ length: 500 }, () => random());
  const outcomes = Uint8Array.from(probabilities, (one) => Number(random() < one ** 2));

  it('is the mean distance between what the bins announced and what came, by their rows', () => {
    const distance = calibrationTable(probabilities, outcomes)
      .map(({ rows, announced, realised }) => rows * Math.abs(announced - realised))
      .reduce((sum, one) => sum + one, 0);
    const error = onAll(calibrationError(probabilities, outcomes), 500);
    expect(error).toBeCloseTo(distance / 500, 12);
    expect(error).toBeGreaterThan(0.1);
    expect(onAll(calibrationError([0.9, 0.1, 0.2, 0.8], [1, 0, 1, 0], 2), 4)).toBeCloseTo(0.35, 12);
  });

  it('is zero for what was announced as it came, and leaves rows without weight out', () => {
    expect(onAll(calibrationError([0, 0, 1], [0, 0, 1]), 3)).toBe(0);
    expect(onAll(calibrationError([0.5, 0.5], [1, 0], 1), 2)).toBe(0);
    expect(calibrationError([0.2, 0.4], [0, 1])([1, 0])).toBeCloseTo(0.2, 12);
  });
});
