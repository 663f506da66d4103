import type { SqlRunner } from '#persistence';
import { RANK } from './company-hit.js';
import type { ReadQuery } from './read-query.js';
import { resumeAt, type SearchPosition } from './search-position.js';

/** Up to this many names, sorting them all costs less than walking through the companies by importance. */
const SORTED_AT_MOST = 4_000;
const EVERY_NAME = 2_147_483_647;
/** How far the walk goes before it gives up. */
const WALKED_AT_MOST = 20_000;

const FOUND = `
  NOT company_id IN (SELECT company_id FROM company_search_key WHERE key IN ($1, $2))
  AND ($5::tsquery IS NULL OR EXISTS (
    SELECT FROM company_search search WHERE search.company_id = name.company_id AND terms @@ $5 OFFSET 0))`;
const SORT = `
  WITH range AS MATERIALIZED (
    SELECT standing, company_id FROM company_search_key WHERE key > $1 AND key < $1 || '~' LIMIT $7
  )
  SELECT (SELECT count(*) FROM range) < $7 AS "isWhole", coalesce(json_agg(found), '[]') AS found
  FROM (
    SELECT ${RANK.PREFIX} AS rank, standing, company_id AS "companyId"
    FROM (SELECT DISTINCT standing, company_id FROM range) name
    WHERE (standing, company_id) > ($3, $4) AND ${FOUND}
    ORDER BY standing, company_id LIMIT $6
  ) found`;
const WALK = `
  SELECT ${RANK.PREFIX} AS rank, standing, company_id AS "companyId"
  FROM (
    SELECT * FROM company_search_key WHERE (standing, company_id) > ($3, $4)
    ORDER BY standing, company_id LIMIT ${WALKED_AT_MOST}
  ) name
  WHERE key > $1 AND key < $1 || '~' AND ${FOUND}
  GROUP BY standing, company_id ORDER BY standing, company_id LIMIT $6`;

interface Sorted {
  /** Were there few enough names to see them all? */
  readonly isWhole: boolean;
  readonly found: SearchPosition[];
}

/** Companies one of whose names begins with what was typed, most important first. */
export async function findByPrefix(
  sql: SqlRunner,
  query: ReadQuery,
  after: SearchPosition,
  limit: number,
): Promise<SearchPosition[]> {
  const from = resumeAt(RANK.PREFIX, after);
  if (!from) return [];
  const values = [query.full, query.core, from.standing, from.companyId, query.filter, limit];
  const [few] = await sql.rows<Sorted>(SORT, [...values, SORTED_AT_MOST], 'search_prefix_sort');
  if (few!.isWhole) return few!.found;
  const walked = await sql.rows<SearchPosition>(WALK, values, 'search_prefix_walk');
  if (walked.length === limit) return walked;
  const [all] = await sql.rows<Sorted>(SORT, [...values, EVERY_NAME], 'search_prefix_sort');
  return all!.found;
}
