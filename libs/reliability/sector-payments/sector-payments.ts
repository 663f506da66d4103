import type { LatenessShares, PaymentIndex } from '#scoring';

/** Where a company is compared: its activity, in the nomenclature of its register, and its size. */
export interface Sector {
  readonly activityScheme: string;
  readonly activityCode: string;
  readonly sizeCategory: string | null;
}

export interface SectorFigures {
  /** Median over the companies. */
  readonly perSupplier: PaymentIndex;
  /** Median over the companies of which enough amounts are known; null while they are too few. */
  readonly valueWeighted: PaymentIndex | null;
  /** Mean over the companies: medians would not add up to 1. */
  readonly shares: LatenessShares;
}

export interface SectorPayments extends SectorFigures {
  /** Activity code, or its division when too few companies have the same activity. */
  readonly activityCode: string;
  /** Null: companies of every size. */
  readonly sizeCategory: string | null;
  readonly companies: number;
}
