import type { CompanyId } from '#kernel';
import type { Scorecard, ScoringFacts } from '#scoring';

/** The answer to "will this company pay, on time?", as stored or computed. */
export interface ReliabilityReport extends Scorecard {
  readonly companyId: CompanyId;
  readonly computedAt: Date;
  /** Its input, where it was computed for this question; that of a stored answer is read when it is asked for. */
  readonly facts?: ScoringFacts;
}
