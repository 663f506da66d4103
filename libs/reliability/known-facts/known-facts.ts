import type { CharterStanding } from '#charter';
import type { CompanyPublicFacts } from '#companies';
import type { SupplierExperiences } from '#ratings';

/** Everything that was known of a company on one day: what registers say, and what suppliers told. */
export interface KnownFacts {
  readonly company: CompanyPublicFacts;
  readonly suppliers: readonly SupplierExperiences[];
  /** Null when the company signed none that is still shown. */
  readonly charter: CharterStanding | null;
}
