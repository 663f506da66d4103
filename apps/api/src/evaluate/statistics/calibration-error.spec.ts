import { calibrationError } from './calibration-error.js';
import { expectedCalibrationError } from './calibration.js';
import { onAll } from './metric.js';
import { seededRandom } from './seeded-random.js';

describe('calibration error', () => {
  const random = seededRandom(4);
  const probabilities = Float64Array.from({ length: 500 }, () => random());
  const outcomes = Uint8Array.from(probabilities, (one) => Number(random() < one ** 2));

  it('is the expected calibration error when every row counts once', () => {
    const error = onAll(calibrationError(probabilities, outcomes), 500);
    expect(error).toBeCloseTo(expectedCalibrationError(probabilities, outcomes), 12);
    expect(error).toBeGreaterThan(0.1);
  });

  it('is zero for what was announced as it came, and leaves rows without weight out', () => {
    expect(onAll(calibrationError([0, 0, 1], [0, 0, 1]), 3)).toBe(0);
    expect(calibrationError([0.2, 0.4], [0, 1])([1, 0])).toBeCloseTo(0.2, 12);
  });
});
