import type { CompanyId } from '#kernel';

/** Who has proved to act for which company: the one thing that ratings ask of claims. */
export abstract class VerifiedClaims {
  /** Whether the organisation has proved to act for its company. */
  abstract isVerified(organisationId: string): Promise<boolean>;
  /** Organisations that have proved to act for each of these companies; companies without one are absent. */
  abstract verifiedOrganisations(companyIds: readonly CompanyId[]): Promise<Map<CompanyId, string[]>>;
}
