import type { CompanyId } from '#kernel';

/** The person who acts, for the organisation of their session. */
export interface Member {
  readonly accountId: string;
  readonly organisationId: string;
  readonly companyId: CompanyId;
}
