import type { CompanyStatus } from '../../profile/company-profile.js';

const STATUSES: ReadonlyMap<string, CompanyStatus> = new Map([
  ['A', 'ACTIVE'],
  ['C', 'CEASED'],
]);

/** INSEE's administrative state of a unit (`A` active, `C` ceased); a state that we do not know says nothing. */
export function unitStatus(state: string | null): CompanyStatus {
  return STATUSES.get(state ?? '') ?? 'UNKNOWN';
}
