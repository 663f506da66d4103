import type { CompanyVisibility } from '../profile/company-profile.js';

interface Identifying {
  readonly visibility: CompanyVisibility;
  readonly name?: string | null;
  readonly acronym?: string | null;
  readonly tradeName?: string | null;
  readonly tradeNames?: readonly string[];
  readonly postcode?: string | null;
  readonly locality?: string | null;
  readonly municipalityCode?: string | null;
  readonly department?: string | null;
}

const BLANKS: Required<Omit<Identifying, 'visibility'>> = {
  name: null,
  acronym: null,
  tradeName: null,
  tradeNames: [],
  postcode: null,
  locality: null,
  municipalityCode: null,
  department: null,
};

/**
 * A copy of a company or an establishment that holds only what its visibility allows: unless it is public,
 * every name and the whole address are gone. Applied before storing, so that nothing later can leak them.
 */
export function withheld<T extends Identifying>(identity: T): T {
  if (identity.visibility === 'PUBLIC') return { ...identity };
  const blanks = Object.entries(BLANKS).filter(([field]) => field in identity);
  return { ...identity, ...Object.fromEntries(blanks) };
}
