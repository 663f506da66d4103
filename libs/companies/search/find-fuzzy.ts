import type { SqlRunner } from '#persistence';
import { FUZZY_STEPS, RANK } from './company-hit.js';
import { nearTerms } from './near-terms.js';
import { filtered, type ReadQuery } from './read-query.js';
import type { SearchPosition } from './search-position.js';
import { allOf, anyOf, startingWith, term } from './term-query.js';

const CANDIDATES = 1_000;

const FUZZY = `
  SELECT rank, standing, company_id AS "companyId"
  FROM (
    SELECT standing, company_id,
      ${RANK.FUZZY} + floor(${FUZZY_STEPS} * (1 - (SELECT max(similarity(key, $2)) FROM unnest(keys) key)))::integer AS rank
    FROM (SELECT * FROM company_search WHERE terms @@ $8::tsquery LIMIT ${CANDIDATES}) candidate
    WHERE NOT keys && ARRAY[$1, $2] AND (terms @@ $6::tsquery) IS NOT TRUE
  ) found
  WHERE (rank, standing, company_id) > ($3, $4, $5)
  ORDER BY rank, standing, company_id LIMIT $7`;

/** Companies whose words are each within one or two typing errors of the words typed, closest name first. */
export async function findFuzzy(
  sql: SqlRunner,
  query: ReadQuery,
  after: SearchPosition,
  limit: number,
): Promise<SearchPosition[]> {
  if (!query.allWords) return [];
  const near = await nearTerms(sql, query.words);
  const groups = query.words.map((word) => group(word, near.get(word) ?? [], word === query.lastWord));
  for (const groupsTried of [groups, ...withoutUnknown(query, near, groups)]) {
    const candidates = filtered(allOf(groupsTried), query.filter);
    const values = [
      query.full,
      query.core,
      after.rank,
      after.standing,
      after.companyId,
      query.allWords,
      limit,
      candidates,
    ];
    const found = await sql.rows<SearchPosition>(FUZZY, values, 'search_fuzzy');
    if (found.length > 0) return found;
  }
  return [];
}

function group(word: string, near: readonly string[], isLast: boolean): string {
  return anyOf([isLast ? startingWith(word) : term(word), ...near.map(term)]);
}

/** A word that resembles nothing is left out, as long as others remain to search by. */
function withoutUnknown(
  query: ReadQuery,
  near: Map<string, string[]>,
  groups: readonly string[],
): string[][] {
  const known = groups.filter((_, i) => near.has(query.words[i]!));
  return known.length > 0 && known.length < groups.length ? [known] : [];
}
