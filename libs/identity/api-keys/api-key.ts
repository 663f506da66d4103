import type { CompanyId } from '#kernel';

/** `PUBLIC`: what anybody may read. `ORGANISATION`: besides, what a viewer of its organisation reads. None writes. */
export type ApiKeyScope = 'PUBLIC' | 'ORGANISATION';

/** A key that opens something now: what a request that carries one stands for, in the place of a person. */
export interface ApiKey {
  readonly keyId: string;
  readonly scope: ApiKeyScope;
  readonly organisationId: string;
  readonly companyId: CompanyId;
  readonly expiresAt: Date;
}
