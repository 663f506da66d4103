/** Shares of invoices by lateness: ≤ 0 | 1–7 | 8–15 | 16–30 | 31–60 | 61–90 | > 90 days late or unpaid. They add up to 1. */
export type Bands = readonly [number, number, number, number, number, number, number];

/** Last day of lateness of each band. */
export const BAND_ENDS: Bands = [0, 7, 15, 30, 60, 90, Infinity];

/** Value of a mixture of invoices: Σ share · utility, between 0 and 1. */
export function utilityOf(bands: Bands, utilities: Bands): number {
  let sum = 0;
  for (let band = 0; band < bands.length; band++) sum += bands[band]! * utilities[band]!;
  return sum;
}

export function mapBands(bands: Bands, change: (share: number, band: number) => number): Bands {
  return bands.map(change) as unknown as Bands;
}

export function normalised(bands: Bands): Bands {
  const total = bands.reduce((sum, share) => sum + share, 0);
  return mapBands(bands, (share) => share / total);
}

/** Share that is late by more than the last day of `band`. */
export function shareBeyond(bands: Bands, band: number): number {
  return bands.slice(band + 1).reduce((sum, share) => sum + share, 0);
}
