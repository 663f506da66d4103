import type { SqlRunner } from '#persistence';
import { MOST_EXTRA_WORDS, RANK } from './company-hit.js';
import { filtered, type ReadQuery } from './read-query.js';
import { resumeAt, START, type SearchPosition } from './search-position.js';

/** The most companies that one search compares. Beyond it, the most important of them, as the table was laid down. */
export const WORD_CANDIDATES = 4_000;
/** How far the walk by importance goes before it gives up. */
const WALKED_AT_MOST = 20_000;

const BEGINS = `EXISTS (SELECT FROM unnest(keys) key WHERE starts_with(key, $1))`;
const SORT = `
  SELECT rank, standing, company_id AS "companyId"
  FROM (
    SELECT standing, company_id,
      ${RANK.WORDS} + least(${MOST_EXTRA_WORDS}, coalesce(abs(name_words - $8::integer), 0)) AS rank
    FROM (SELECT * FROM company_search WHERE terms @@ $9::tsquery LIMIT ${WORD_CANDIDATES}) candidate
    WHERE (terms @@ $6::tsquery) IS TRUE AND NOT keys && ARRAY[$1, $2] AND NOT ${BEGINS}
  ) found
  WHERE (rank, standing, company_id) > ($3, $4, $5)
  ORDER BY rank, standing, company_id LIMIT $7`;
const WALK = `
  SELECT ${RANK.WORDS} AS rank, standing, company_id AS "companyId"
  FROM (
    SELECT * FROM company_search WHERE (standing, company_id) > ($3, $4)
    ORDER BY standing, company_id LIMIT ${WALKED_AT_MOST}
  ) walked
  WHERE terms @@ $5::tsquery AND NOT keys && ARRAY[$1, $2] AND NOT ${BEGINS}
  LIMIT $6`;

/**
 * Companies that bear all the words, in any order. The fewer other words in the name, the better; one word alone says
 * nothing about that.
 */
export async function findByWords(
  sql: SqlRunner,
  query: ReadQuery,
  after: SearchPosition,
  limit: number,
): Promise<SearchPosition[]> {
  if (!query.allWords || !query.indexedWords || after.rank >= RANK.FUZZY) return [];
  const words = query.words.length;
  const from = after.rank >= RANK.WORDS ? after : START;
  const values = [
    query.full,
    query.core,
    from.rank,
    from.standing,
    from.companyId,
    filtered(query.allWords, query.filter),
    limit,
    words > 1 ? words : null,
    filtered(query.indexedWords, query.filter),
  ];
  return sql.rows<SearchPosition>(SORT, values, 'search_words_sort');
}

/** The same for one word that so many companies bear that the most important ones are met soon. */
export async function walkToWord(
  sql: SqlRunner,
  query: ReadQuery,
  after: SearchPosition,
  limit: number,
): Promise<SearchPosition[]> {
  const from = resumeAt(RANK.WORDS, after);
  if (!from || !query.allWords) return [];
  const values = [
    query.full,
    query.core,
    from.standing,
    from.companyId,
    filtered(query.allWords, query.filter),
    limit,
  ];
  return sql.rows<SearchPosition>(WALK, values, 'search_words_walk');
}
