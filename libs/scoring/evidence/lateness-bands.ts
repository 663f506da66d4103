import { BAND_ENDS, mapBands, type Bands } from '../bands.js';
import type { PaymentPracticesFact } from '../facts.js';
import type { Policy } from '../policy/policy.js';

/** Reported shares are rounded to whole per cents. */
const ROUNDING_PCT = 2;

/** Late invoices that were paid between two numbers of days after receipt. */
interface LateSlice {
  readonly share: number;
  readonly paidAfterDays: number;
  readonly paidWithinDays: number;
}

/**
 * Lateness bands that a report supports, and no more. It states how many invoices were late, not by how much. The slowest
 * invoices are taken to be the late ones; the term is the longest one that the company offers when we say "at least so late" and
 * its shortest one when we say "at most", so the doubt benefits the company; inside these limits lateness is spread as it is
 * among late firms in general. Average days never enter: slow is not late.
 */
export function latenessBands(
  report: PaymentPracticesFact & { readonly paidLatePct: number },
  policy: Policy,
): Bands {
  const late = report.paidLatePct / 100;
  const shortest = Math.max(0, report.shortestTermDays ?? 0);
  const longest = Math.max(shortest, report.longestTermDays ?? report.shortestTermDays ?? Infinity);
  let bands: Bands = [1 - late, 0, 0, 0, 0, 0, 0];
  for (const slice of slowestFirst(report, late)) {
    const atLeast = Math.max(0, slice.paidAfterDays - longest);
    const atMost = slice.paidWithinDays - shortest;
    bands = addSpread(bands, slice.share, atLeast, atMost, policy.baseBands.value);
  }
  return bands;
}

function slowestFirst(report: PaymentPracticesFact, late: number): LateSlice[] {
  const durations = durationShares(report);
  if (!durations) return [{ share: late, paidAfterDays: 0, paidWithinDays: Infinity }];
  const after60 = Math.min(late, durations.after60);
  const from31To60 = Math.min(late - after60, durations.from31To60);
  return [
    { share: after60, paidAfterDays: 60, paidWithinDays: Infinity },
    { share: from31To60, paidAfterDays: 30, paidWithinDays: 60 },
    { share: late - after60 - from31To60, paidAfterDays: 0, paidWithinDays: 30 },
  ];
}

function durationShares(report: PaymentPracticesFact): { after60: number; from31To60: number } | null {
  const { paidWithin30Pct: within30, paid31To60Pct: from31To60, paidAfter60Pct: after60 } = report;
  if (within30 === null || from31To60 === null || after60 === null) return null;
  const total = within30 + from31To60 + after60;
  if (Math.min(within30, from31To60, after60) < 0 || Math.abs(total - 100) > ROUNDING_PCT) return null;
  return { after60: after60 / total, from31To60: from31To60 / total };
}

/** Adds `share` to the bands that meet lateness in (atLeast, atMost], in proportion to `like`; to the mildest one if none does. */
function addSpread(bands: Bands, share: number, atLeast: number, atMost: number, like: Bands): Bands {
  const fits = mapBands(like, (weight, band) =>
    band > 0 && BAND_ENDS[band]! > atLeast && BAND_ENDS[band - 1]! < atMost ? weight : 0,
  );
  const total = fits.reduce((sum, weight) => sum + weight, 0);
  return mapBands(bands, (current, band) => {
    if (total === 0) return band === 1 ? current + share : current;
    return current + (share * fits[band]!) / total;
  });
}
