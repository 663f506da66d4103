import fc from 'fast-check';
import { TokenBucket } from './token-bucket.js';

describe('TokenBucket', () => {
  it('lets one second of calls start at once, then one at a time', () => {
    const bucket = new TokenBucket(4, () => 10_000);
    expect([1, 2, 3, 4, 5, 6].map(() => bucket.reserve())).toEqual([0, 0, 0, 0, 250, 500]);
  });

  it('is full again after a second of rest', () => {
    let now = 10_000;
    const bucket = new TokenBucket(2, () => now);
    bucket.reserve();
    bucket.reserve();
    now += 1_000;
    expect([bucket.reserve(), bucket.reserve(), bucket.reserve()]).toEqual([0, 0, 500]);
  });

  it('never starts more than twice the rate in any second, and never more than the rate for long', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1 }),
        (rate, pauses) => {
          let now = 5_000;
          const bucket = new TokenBucket(rate, () => now);
          const starts = pauses.map((pause) => {
            now += pause;
            return now + bucket.reserve();
          });
          const seconds = (starts[starts.length - 1]! - starts[0]!) / 1_000;
          expect(starts.length).toBeLessThanOrEqual(Math.floor(rate * (seconds + 1) + 1e-6));
        },
      ),
    );
  });
});
