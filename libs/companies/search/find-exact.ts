import type { SqlRunner } from '#persistence';
import { RANK } from './company-hit.js';
import type { ReadQuery } from './read-query.js';
import type { SearchPosition } from './search-position.js';

const BY_NUMBER = `
  SELECT ${RANK.NUMBER} AS rank, standing, company_id AS "companyId" FROM company_search
  WHERE company_id = $1 AND ($2::tsquery IS NULL OR terms @@ $2)`;

const BY_NAME = `
  SELECT rank, standing, company_id AS "companyId"
  FROM (
    SELECT min(CASE key WHEN $1 THEN ${RANK.EXACT} ELSE ${RANK.EXACT_BUT_FORM} END) AS rank, standing, company_id
    FROM company_search_key WHERE key IN ($1, $2) GROUP BY standing, company_id
  ) found
  WHERE (rank, standing, company_id) > ($3, $4, $5)
    AND ($6::tsquery IS NULL OR EXISTS (
      SELECT FROM company_search search WHERE search.company_id = found.company_id AND terms @@ $6 OFFSET 0))
  ORDER BY rank, standing, company_id LIMIT $7`;

export async function findByNumber(
  sql: SqlRunner,
  companyId: string,
  filter: string | null,
): Promise<SearchPosition[]> {
  return sql.rows<SearchPosition>(BY_NUMBER, [companyId, filter], 'search_number');
}

/** Companies one of whose names is what was typed: first to the letter, then but for the legal form. */
export async function findExact(
  sql: SqlRunner,
  query: ReadQuery,
  after: SearchPosition,
  limit: number,
): Promise<SearchPosition[]> {
  if (after.rank >= RANK.PREFIX) return [];
  const values = [query.full, query.core, after.rank, after.standing, after.companyId, query.filter, limit];
  return sql.rows<SearchPosition>(BY_NAME, values, 'search_exact');
}
