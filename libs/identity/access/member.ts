import type { CompanyId } from '#kernel';
import type { Membership, Viewer } from './viewer.js';

/** The person who acts, for the organisation of their session. */
export interface Member {
  readonly accountId: string;
  readonly organisationId: string;
  readonly companyId: CompanyId;
}

export function memberOf({ accountId }: Viewer, { organisationId, companyId }: Membership): Member {
  return { accountId, organisationId, companyId };
}
