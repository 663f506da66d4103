import type { Bands } from '#scoring';
import { seededRandom } from '../../statistics/seeded-random.js';
import { placeInForecast, shareInside } from './predictive-distribution.js';

const UTILITIES: Bands = [1, 0.75, 0.5, 0.3, 0.12, 0.04, 0];
const HALF_LOST: Bands = [0.5, 0, 0, 0, 0, 0, 0.5];

describe('place of a result in its forecast', () => {
  it('of one invoice knows two results when two are possible', () => {
    const place = placeInForecast({ bands: HALF_LOST, weight: 4 }, UTILITIES, 1, 1, 20_000, seededRandom(1));
    expect(place.below).toBeCloseTo(0.5, 1);
    expect(place.upTo).toBe(1);
  });

  it("follows Pólya's urn: two invoices of one customer are more alike than strangers", () => {
    // P(both on time) = ½ · (½·4 + 1)/(4 + 1) = 0.3 instead of ¼.
    const place = placeInForecast({ bands: HALF_LOST, weight: 4 }, UTILITIES, 2, 1, 40_000, seededRandom(2));
    expect(1 - place.below).toBeCloseTo(0.3, 1);
    expect(Math.abs(1 - place.below - 0.3)).toBeLessThan(0.01);
  });

  it('is inside an interval with the part of its own probability that lies there', () => {
    expect(shareInside({ below: 0.3, upTo: 0.6 }, 0.8)).toBe(1);
    expect(shareInside({ below: 0, upTo: 0.2 }, 0.8)).toBeCloseTo(0.5, 12);
    expect(shareInside({ below: 0.95, upTo: 1 }, 0.8)).toBe(0);
    expect(shareInside({ below: 0.5, upTo: 0.5 }, 0.8)).toBe(1);
    expect(shareInside({ below: 0, upTo: 0 }, 0.8)).toBe(0);
  });

  it('covers what it says when the later invoices do follow the forecast', () => {
    const random = seededRandom(5);
    const bands: Bands = [0.6, 0.2, 0.1, 0.05, 0.03, 0.01, 0.01];
    const inside = Array.from({ length: 1_500 }, () => {
      const realised = urnMean(bands, 6, 5, random);
      return shareInside(placeInForecast({ bands, weight: 6 }, UTILITIES, 5, realised, 400, random), 0.8);
    });
    expect(inside.reduce((sum, one) => sum + one, 0) / inside.length).toBeCloseTo(0.8, 1);
  });
});

/** Means drawn another way: a gamma draw for each band makes a Dirichlet one, then independent invoices. */
function urnMean(bands: Bands, weight: number, invoices: number, random: () => number): number {
  const gammas = bands.map((share) => gamma(share * weight, random));
  const total = gammas.reduce((sum, one) => sum + one, 0);
  let sum = 0;
  for (let one = 0; one < invoices; one++) {
    let left = random() * total;
    let band = 0;
    while (band < 6 && (left -= gammas[band]!) > 0) band++;
    sum += UTILITIES[band]!;
  }
  return sum / invoices;
}

/** Marsaglia and Tsang (2000); shapes below one by their power rule. */
function gamma(shape: number, random: () => number): number {
  if (shape < 1) return gamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}
