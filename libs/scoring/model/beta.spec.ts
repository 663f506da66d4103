import fc from 'fast-check';
import { betaQuantile } from './beta.js';

describe('beta quantiles', () => {
  it.each([
    [0.1, 1, 1, 0.1],
    [0.5, 2, 2, 0.5],
    [0.95, 2, 1, Math.sqrt(0.95)],
    [0.25, 1, 3, 1 - 0.75 ** (1 / 3)],
    [0.1, 0.5, 0.5, Math.sin((Math.PI * 0.1) / 2) ** 2],
    [0.9, 30, 10, 0.8341715191353045],
  ])('of probability %d for Beta(%d, %d) is %d', (probability, a, b, expected) => {
    expect(betaQuantile(probability, a, b)).toBeCloseTo(expected, 6);
  });

  it('mirror each other', () => {
    const shape = fc.double({ min: 0.05, max: 500, noNaN: true });
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (a, b, probability) => {
        expect(betaQuantile(probability, a, b)).toBeCloseTo(1 - betaQuantile(1 - probability, b, a), 6);
      }),
    );
  });
});
