import type { CompanyFilter, Country } from '../../generated/graphql';

/** What the address of a search carries. Empty text = no filter. */
export interface SearchCriteria {
  readonly q: string;
  readonly country: string;
  readonly active: string;
  readonly postcode: string;
  readonly activity: string;
}

const NAMES = ['q', 'country', 'active', 'postcode', 'activity'] as const;

export function criteriaFrom(params: URLSearchParams): SearchCriteria {
  const entries = NAMES.map((name) => [name, params.get(name)?.trim() ?? '']);
  return Object.fromEntries(entries) as unknown as SearchCriteria;
}

export function criteriaToParams(criteria: SearchCriteria): URLSearchParams {
  return new URLSearchParams(NAMES.filter((name) => criteria[name]).map((name) => [name, criteria[name]]));
}

/** An address is written by anyone: a value that no list offers is no filter. */
export function filterOf({ country, active, postcode, activity }: SearchCriteria): CompanyFilter {
  return {
    country: country === 'FR' || country === 'GB' ? (country satisfies Country) : null,
    active: active === 'true' ? true : active === 'false' ? false : null,
    postcode: postcode || null,
    activity: activity || null,
  };
}
