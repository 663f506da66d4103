import type { EvidenceTier, SuppositionsInput } from '../../generated/graphql';

/** What the reader set on the form. */
export interface Suppositions {
  /** Of the open invoices, how many are paid, and by which day. */
  readonly settled: number;
  readonly paidOn: string;
  /** New suppliers, all saying the same. */
  readonly suppliers: number;
  readonly invoices: number;
  readonly daysLate: number;
  /** Not paid even 90 days late: `daysLate` says nothing then. */
  readonly isUnpaid: boolean;
  readonly evidence: EvidenceTier;
}

/** As far as the API answers; it refuses what is beyond. */
export const LIMITS = { settled: 200, suppliers: 20, invoices: 200, daysLate: 90 } as const;

const DAY_MS = 86_400_000;
const FRIDAY = 5;

/** Nothing supposed yet; the day offered is the Friday after the report's, the day that people promise. */
export function nothingSupposed(asOf: string): Suppositions {
  return {
    settled: 0,
    paidOn: nextFriday(asOf),
    suppliers: 0,
    invoices: 10,
    daysLate: 0,
    isUnpaid: false,
    evidence: 'DOCUMENTED',
  };
}

/** What to ask the API; null while nothing is supposed. */
export function toInput(suppositions: Suppositions): SuppositionsInput | null {
  const { settled, paidOn, suppliers, invoices, daysLate, isUnpaid, evidence } = suppositions;
  if (settled === 0 && suppliers === 0) return null;
  const supplier = { invoices, daysLate: isUnpaid ? null : daysLate, evidence };
  return {
    settlements: settled > 0 ? [{ invoices: settled, paidOn }] : [],
    suppliers: Array.from({ length: suppliers }, () => supplier),
  };
}

function nextFriday(day: string): string {
  const time = Date.parse(day);
  const ahead = ((FRIDAY - new Date(time).getUTCDay() + 6) % 7) + 1;
  return new Date(time + ahead * DAY_MS).toISOString().slice(0, 10);
}
