import type { CompanyId } from '#kernel';

/** Outbox event: an organisation began or ceased to hold its company. */
export const CLAIM_CHANGED = 'ClaimChanged';

export interface ClaimChanged {
  readonly type: typeof CLAIM_CHANGED;
  readonly payload: { readonly companyId: CompanyId; readonly organisationId: string };
}
