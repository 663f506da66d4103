import type { Page } from '#kernel';
import type { CompanyHit } from '../search/company-hit.js';
import type { CompanyConnectionObject } from './company-connection.object.js';
import type { CompanyHitObject } from './company-hit.object.js';
import { toActivity, toAddress } from './company.mapper.js';
import { pageInfoOf } from './page.objects.js';

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

export function toConnection(
  page: Page<CompanyHit>,
  after: string | null | undefined,
): CompanyConnectionObject {
  const edges = page.items.map(({ cursor, node }) => ({ cursor, node: toCompanyHit(node) }));
  return { edges, pageInfo: pageInfoOf(page, after) };
}
