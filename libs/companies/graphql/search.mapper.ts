import type { Page } from '#kernel';
import type { CompanyHit } from '../search/company-hit.js';
import type { CompanyConnectionObject } from './company-connection.object.js';
import type { CompanyHitObject } from './company-hit.object.js';
import { toActivity, toAddress } from './company.mapper.js';

export function toCompanyHit(hit: CompanyHit): CompanyHitObject {
  const { companyId, country, number, name, status, match } = hit;
  return {
    id: companyId,
    country,
    number,
    name,
    status,
    match,
    activity: toActivity(hit),
    address: toAddress(hit),
  };
}

/** `hasPreviousPage` is true when the page was asked for with a cursor, as the Relay specification allows. */
export function toConnection(
  { items, hasNextPage }: Page<CompanyHit>,
  after: string | null | undefined,
): CompanyConnectionObject {
  return {
    edges: items.map(({ cursor, node }) => ({ cursor, node: toCompanyHit(node) })),
    pageInfo: {
      hasNextPage,
      hasPreviousPage: Boolean(after),
      startCursor: items[0]?.cursor ?? null,
      endCursor: items.at(-1)?.cursor ?? null,
    },
  };
}
