import type { GbCompanyNumber } from './gb-company-number.js';
import type { Siren } from './siren.js';

export const COUNTRIES = ['FR', 'GB'] as const;
/** ISO 3166-1 alpha-2 code of a market that goodpayer serves. */
export type Country = (typeof COUNTRIES)[number];

/**
 * Identity of a company everywhere in goodpayer: `<country>-<registration number>`, e.g. `FR-552032534`,
 * `GB-08462831`. Readable in a log or an address, and derived from the public number, so an import needs no lookup.
 */
export type CompanyId = string & { readonly __brand: 'CompanyId' };

export function frenchCompanyId(siren: Siren): CompanyId {
  return `FR-${siren}` as CompanyId;
}

export function britishCompanyId(number: GbCompanyNumber): CompanyId {
  return `GB-${number}` as CompanyId;
}

export function companyIdParts(id: CompanyId): { country: Country; number: string } {
  return { country: id.slice(0, 2) as Country, number: id.slice(3) };
}
