import type { Membership, Viewer } from '#identity';
import type { CompanyId } from '#kernel';

/** Who claims: a person, for an organisation, the company that it is tied to. */
export interface Claimant {
  readonly accountId: string;
  readonly organisationId: string;
  readonly companyId: CompanyId;
}

export function claimantOf({ accountId }: Viewer, { organisationId, companyId }: Membership): Claimant {
  return { accountId, organisationId, companyId };
}
