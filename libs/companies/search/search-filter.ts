import { DomainError, type Country } from '#kernel';
import { allOf, anyOf, startingWith, term } from './term-query.js';

export interface SearchFilter {
  readonly country?: Country | null;
  /** True: only active companies. False: only ceased ones. */
  readonly active?: boolean | null;
  /** French département or the beginning of a postcode. */
  readonly postcode?: string | null;
  /** Activity code or the beginning of one. */
  readonly activity?: string | null;
}

/**
 * The filter as a query over the index, null when it lets everything through.
 * @throws DomainError `INVALID_FILTER` naming the field.
 */
export function filterQuery(filter: SearchFilter): string | null {
  const parts: string[] = [];
  if (filter.country) parts.push(term(`@${filter.country.toLowerCase()}`));
  if (typeof filter.active === 'boolean') parts.push(term(filter.active ? '@active' : '@ceased'));
  if (filter.postcode) {
    const code = compact(filter.postcode, /^[a-z0-9]{1,8}$/, 'postcode');
    parts.push(anyOf([term(`@d${code}`), startingWith(`@p${code}`)]));
  }
  if (filter.activity)
    parts.push(startingWith(`@a${compact(filter.activity, /^[a-z0-9]{1,6}$/, 'activity')}`));
  return parts.length > 0 ? allOf(parts) : null;
}

function compact(text: string, shape: RegExp, field: string): string {
  const code = text.slice(0, 40).replace(/[\s.]/g, '').toLowerCase();
  if (!shape.test(code))
    throw new DomainError('INVALID_FILTER', `This is not a ${field}, nor the beginning of one.`, field);
  return code;
}
