import type { LatenessShares } from '../scorecard.js';
import type { TimedInvoice } from './timed-invoices.js';

const [MONTH, QUARTER] = [30, 90];

/** By number of invoices, whatever their amount. */
export function latenessSharesOf(invoices: readonly TimedInvoice[]): LatenessShares {
  const share = (belongs: (daysLate: number) => boolean) =>
    invoices.reduce((sum, one) => sum + (belongs(one.daysLate) ? one.share : 0), 0);
  const total = share(() => true);
  return {
    onTime: share((days) => days <= 0) / total,
    under30Days: share((days) => days > 0 && days < MONTH) / total,
    from30To90Days: share((days) => days >= MONTH && days <= QUARTER) / total,
    over90Days: share((days) => days > QUARTER) / total,
  };
}
