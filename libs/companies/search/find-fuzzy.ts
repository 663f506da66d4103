import type { SqlRunner } from '#persistence';
import { CLOSENESS_STEPS, RANK } from './company-hit.js';
import { farTerms, nearTerms } from './near-terms.js';
import { filtered, type ReadQuery } from './read-query.js';
import { START, type SearchPosition } from './search-position.js';
import { allOf, anyOf, startingWith, term } from './term-query.js';

/** The most companies that are compared with what was typed; beyond it, the most important, as the table was laid down. */
const CANDIDATES = 500;
/** A best match at least this close (in steps) is what was meant. */
const CLOSE = 9;

const FUZZY = `
  SELECT rank, standing, company_id AS "companyId"
  FROM (
    SELECT standing, company_id,
      $9::integer + floor(${CLOSENESS_STEPS} * (1 - (SELECT max(similarity(key, $2)) FROM unnest(keys) key)))::integer AS rank
    FROM (SELECT * FROM company_search WHERE terms @@ $8::tsquery LIMIT ${CANDIDATES}) candidate
    WHERE NOT keys && ARRAY[$1, $2] AND (terms @@ $6::tsquery) IS NOT TRUE
  ) found
  WHERE (rank, standing, company_id) > ($3, $4, $5)
  ORDER BY rank, standing, company_id LIMIT $7`;

type Resembling = Map<string, string[]>;

/**
 * Companies whose words resemble the words typed, closest name first. Near words are tried first; unless one match is
 * close, far words are let in; and when still nothing is found, words that resemble nothing are left out. Beside
 * companies that match as typed (`isAlone` false), only near words make sense. The rank tells the attempt, so that a next
 * page goes on with the same one.
 */
export async function findFuzzy(
  sql: SqlRunner,
  query: ReadQuery,
  after: SearchPosition,
  limit: number,
  isAlone: boolean,
): Promise<SearchPosition[]> {
  if (query.words.length === 0) return [];
  const resembling = await nearTerms(sql, query.words);
  for (const [attempt, widen] of [keep, addFarTerms, leaveOutUnknown].entries()) {
    const words = await widen(sql, query, resembling);
    const from = RANK.FUZZY + attempt * CLOSENESS_STEPS;
    if (words.length === 0 || after.rank >= from + CLOSENESS_STEPS) continue;
    const candidates = filtered(allOf(words.map((word) => group(word, query, resembling))), query.filter);
    const isNextPage = after.rank >= from;
    const resume = isNextPage ? after : START;
    const values = [
      query.full,
      query.core,
      resume.rank,
      resume.standing,
      resume.companyId,
      query.allWords,
      limit,
      candidates,
      from,
    ];
    const found = await sql.rows<SearchPosition>(FUZZY, values, 'search_fuzzy');
    if (isNextPage || !isAlone || (found[0] && (widen !== keep || found[0].rank <= from + CLOSE)))
      return found;
  }
  return [];
}

/** The words to search by, after `resembling` was widened. */
type Widening = (
  sql: SqlRunner,
  query: ReadQuery,
  resembling: Resembling,
) => readonly string[] | Promise<readonly string[]>;

const keep: Widening = (_sql, query) => query.words;

const addFarTerms: Widening = async (sql, query, resembling) => {
  for (const [word, terms] of await farTerms(sql, query.words)) {
    resembling.set(word, [...new Set([...(resembling.get(word) ?? []), ...terms])]);
  }
  return query.words;
};

const leaveOutUnknown: Widening = (_sql, query, resembling) => {
  const known = query.words.filter((word) => resembling.has(word));
  return known.length < query.words.length ? known : [];
};

function group(word: string, { lastWord }: ReadQuery, resembling: Resembling): string {
  return anyOf([
    word === lastWord ? startingWith(word) : term(word),
    ...(resembling.get(word) ?? []).map(term),
  ]);
}
