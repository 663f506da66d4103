import type { CharterFact } from './charter-fact.js';
import type { SupplierEvidence } from './payment-facts.js';

/**
 * What is known of one company on one day: the complete input of the score. Plain JSON (days are `YYYY-MM-DD` text), so that
 * a stored copy gives the same score for ever. Facts dated after the day of the score are not yet known and do not count.
 */
export interface ScoringFacts {
  readonly country: 'FR' | 'GB';
  readonly status: 'ACTIVE' | 'CEASED' | 'UNKNOWN';
  readonly createdOn: string | null;
  readonly ceasedOn: string | null;
  /** Day by which the next accounts must be filed (United Kingdom only). */
  readonly accountsNextDueOn: string | null;
  readonly insolvency: { readonly status: InsolvencyStatus; readonly since: string | null };
  readonly accounts: readonly AccountsFact[];
  readonly paymentPractices: readonly PaymentPracticesFact[];
  readonly sanctions: readonly SanctionFact[];
  /** What suppliers experienced. Left out while there is none, so that facts of public registers stay as they were. */
  readonly paymentEvidence?: readonly SupplierEvidence[];
  /** Left out while the company has signed none; shown beside the score, which it never moves. */
  readonly charter?: CharterFact;
}

/** Of an active French company of which the registers say nothing else and no supplier has spoken. */
export const NOTHING_KNOWN: ScoringFacts = {
  country: 'FR',
  status: 'ACTIVE',
  createdOn: null,
  ceasedOn: null,
  accountsNextDueOn: null,
  insolvency: { status: 'NONE', since: null },
  accounts: [],
  paymentPractices: [],
  sanctions: [],
};

export const INSOLVENCY_STATUSES = [
  'NONE',
  'SAFEGUARD',
  'REORGANISATION',
  'PLAN',
  'LIQUIDATION',
  'CLOSED_UNPAID',
  'CLOSED_PAID',
] as const;
export type InsolvencyStatus = (typeof INSOLVENCY_STATUSES)[number];

export const ACCOUNTS_KINDS = ['COMPLETE', 'SIMPLIFIED', 'CONSOLIDATED'] as const;

/** One year of filed accounts. Ratios in per cent as published, turnover in minor units, null = not published. */
export interface AccountsFact {
  readonly closedOn: string;
  readonly kind: (typeof ACCOUNTS_KINDS)[number];
  readonly turnoverMinor: number | null;
  readonly equityRatio: number | null;
  readonly liquidityRatio: number | null;
  readonly cashFlowMargin: number | null;
  /** Financial charges as a share of EBITDA (EBE). */
  readonly interestCover: number | null;
  readonly ebitdaMargin: number | null;
  readonly supplierDays: number | null;
}

/** One statutory UK report. Percentages 0–100 of invoices, days from receipt of the invoice. */
export interface PaymentPracticesFact {
  readonly reportId: string;
  readonly periodEndOn: string;
  readonly filedOn: string | null;
  readonly averageDaysToPay: number | null;
  readonly paidWithin30Pct: number | null;
  readonly paid31To60Pct: number | null;
  readonly paidAfter60Pct: number | null;
  readonly paidLatePct: number | null;
  readonly lateByDisputePct: number | null;
  readonly shortestTermDays: number | null;
  readonly longestTermDays: number | null;
}

/** One published fine for late payment; it may count only while its publication lasts. */
export interface SanctionFact {
  readonly recordId: string;
  readonly decidedOn: string;
  readonly publishedUntil: string;
}
