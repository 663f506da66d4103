import type { CompanyId } from '#kernel';
import type { Scorecard } from '#scoring';

/** The answer to "will this company pay, on time?", as stored or computed. */
export interface ReliabilityReport extends Scorecard {
  readonly companyId: CompanyId;
  readonly computedAt: Date;
}
