import type { CompanyId, Day } from '#kernel';

/** One organisation that rates a client within the window, and what can tell that it is one hand with another. */
export interface Rater {
  readonly organisationId: string;
  readonly companyId: CompanyId;
  readonly ratings: readonly RaterRating[];
  readonly foundedOn: Day;
  readonly accountIds: readonly string[];
  /** Without those that anyone can have. */
  readonly ownDomains: readonly string[];
  readonly networks: readonly string[];
}

export interface RaterRating {
  readonly ratingId: string;
  readonly submittedAt: Date;
  readonly isNegative: boolean;
  readonly comment: string | null;
}
