import type { NamedCompanyFragment } from '../generated/graphql';
import { spacedNumber } from './company-number';

/** What to call a company that may have closed its name, or be unknown by now. */
export function companyName(company: NamedCompanyFragment | null | undefined, unknown: string): string {
  return company ? (company.name ?? spacedNumber(company.country, company.number)) : unknown;
}
