import type { Day } from '#kernel';
import { checkExperiences } from '../../experiences/check-experiences.js';
import { paidMinor, restMinor, type Experience } from '../../experiences/experience.js';
import type { RatingStatus } from '../../status/rating-status.js';
import type { InvoiceNews } from './compare-invoice.js';

/**
 * Where an unpaid invoice grows later with each ledger. Not while the client has its time to answer what it was told, nor
 * while that is contested: until then only what is in its favour is taken.
 */
export const GROWS_LATER: readonly RatingStatus[] = ['SUBMITTED', 'HELD', 'PUBLISHED', 'UPHELD', 'CORRECTED'];

/** The invoice with its news, as far as they may be taken while the rating stands so; null when nothing changes or it cannot be true. */
export function withNews<T extends Experience>(
  told: T,
  news: InvoiceNews,
  { status, today }: { readonly status: RatingStatus; readonly today: Day },
): T | null {
  const isPlain = told.outcome === 'UNPAID' || told.outcome === 'PARTLY_PAID';
  const mayGrowLater = isPlain && GROWS_LATER.includes(status);
  const { amountMinor } = news;
  const payments = [...told.payments, ...news.payments];
  const isPaid = paidMinor({ payments }) === amountMinor;
  // On the day of a part the rest was unpaid.
  const seen = [
    told.observedOn,
    mayGrowLater ? news.unpaidOn : null,
    ...news.payments.map((one) => one.paidOn),
  ];
  const observedOn = isPaid ? null : latest(seen);
  const hasNews = payments.length > told.payments.length || amountMinor < told.amountMinor;
  if (!hasNews && observedOn === told.observedOn) return null;
  const outcome = isPaid ? 'PAID' : isPlain && payments.length > 0 ? 'PARTLY_PAID' : told.outcome;
  const after: T = { ...told, amountMinor, payments, outcome, observedOn };
  return restMinor(after) < 0n || checkExperiences([after], today) ? null : after;
}

function latest(days: readonly (Day | null)[]): Day | null {
  return days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}
