import type { Bands, Forecast } from '#scoring';

/** Share of what was foretold that lies below a result, and at most at it; they differ because few results are possible. */
export interface PlaceInForecast {
  readonly below: number;
  readonly upTo: number;
}

/** Sums of the same utilities in another order differ by a rounding error. */
const SAME = 1e-9;

/**
 * Where the mean utility of `invoices` later invoices falls among what the forecast holds possible. The belief is a Dirichlet
 * distribution of the forecast's weight, so later invoices follow Pólya's urn: each one is new, or like an earlier one.
 */
export function placeInForecast(
  { bands, weight }: Pick<Forecast, 'bands' | 'weight'>,
  utilities: Bands,
  invoices: number,
  realised: number,
  futures: number,
  random: () => number,
): PlaceInForecast {
  const drawn = new Float64Array(invoices);
  let [below, same] = [0, 0];
  for (let future = 0; future < futures; future++) {
    let sum = 0;
    for (let at = 0; at < invoices; at++) {
      const isNew = random() * (weight + at) < weight;
      drawn[at] = isNew ? utilities[bandAt(bands, random())]! : drawn[Math.floor(random() * at)]!;
      sum += drawn[at]!;
    }
    const gap = sum / invoices - realised;
    if (Math.abs(gap) <= SAME) same++;
    else if (gap < 0) below++;
  }
  return { below: below / futures, upTo: (below + same) / futures };
}

/** How much of a result's own probability lies inside the central interval of a level: 1 inside, 0 outside, a part on its edge. */
export function shareInside({ below, upTo }: PlaceInForecast, level: number): number {
  const [low, high] = [(1 - level) / 2, (1 + level) / 2];
  if (upTo <= below) return Number(below >= low && below <= high);
  return Math.max(0, Math.min(upTo, high) - Math.max(below, low)) / (upTo - below);
}

function bandAt(bands: Bands, chance: number): number {
  let sum = 0;
  const band = bands.findIndex((share) => chance < (sum += share));
  return band < 0 ? bands.length - 1 : band;
}
