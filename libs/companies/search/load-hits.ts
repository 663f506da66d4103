import { companyIdParts, type CompanyId } from '#kernel';
import type { SqlRunner } from '#persistence';
import { matchOf, type CompanyHit } from './company-hit.js';
import type { SearchPosition } from './search-position.js';

type HitRow = Omit<CompanyHit, 'country' | 'number' | 'match'>;

/** Visibility is asked again: a company may have closed its data since the index last followed the register. */
const LOAD = `
  SELECT company_id AS "companyId", name, status, activity_code AS "activityCode", activity_scheme AS "activityScheme",
    postcode, locality, department
  FROM company WHERE company_id = ANY ($1::text[]) AND visibility = 'PUBLIC'`;

export async function loadHits(
  sql: SqlRunner,
  found: readonly SearchPosition[],
): Promise<Map<string, CompanyHit>> {
  const rows = await sql.rows<HitRow>(LOAD, [found.map((position) => position.companyId)], 'search_load');
  const ranks = new Map(found.map((position) => [position.companyId, position.rank]));
  return new Map(rows.map((row) => [row.companyId, toHit(row, ranks.get(row.companyId)!)]));
}

function toHit(row: HitRow, rank: number): CompanyHit {
  return { ...row, ...companyIdParts(row.companyId as CompanyId), match: matchOf(rank) };
}
