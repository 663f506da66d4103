import type { SqlRunner } from '#persistence';
import { RANK } from './company-hit.js';
import { findExact } from './find-exact.js';
import { findFuzzy } from './find-fuzzy.js';
import { findByPrefix } from './find-prefix.js';
import { findByWords, walkToWord } from './find-words.js';
import type { ReadQuery } from './read-query.js';
import { START, type SearchPosition } from './search-position.js';
import { isCommon } from './term-frequency.js';

/** With fewer companies than this as typed, a typing error is likely: near spellings follow. */
const FEW = 5;

/**
 * The next `limit` companies after `after`, in the one order that a query gives all companies. Whether a company is
 * found, and where it stands, depends on it and on the query alone: that is what keeps pages free of doubles and holes.
 */
export async function rankCompanies(
  sql: SqlRunner,
  query: ReadQuery,
  after: SearchPosition,
  limit: number,
): Promise<SearchPosition[]> {
  if (query.full === '') return [];
  const found = after.rank < RANK.FUZZY ? await findAsTyped(sql, query, after, limit) : [];
  if (found.length >= limit) return found;
  const asTyped =
    after === START || after.rank >= RANK.FUZZY ? found : await findAsTyped(sql, query, START, FEW);
  if (asTyped.length >= FEW) return found;
  return [...found, ...(await findFuzzy(sql, query, after, limit - found.length, asTyped.length === 0))];
}

async function findAsTyped(
  sql: SqlRunner,
  query: ReadQuery,
  after: SearchPosition,
  limit: number,
): Promise<SearchPosition[]> {
  const found = await findExact(sql, query, after, limit);
  if (found.length < limit) found.push(...(await findBegunOrWords(sql, query, after, limit - found.length)));
  return found;
}

/** Beginnings first: there are often enough of them. One common word is met soon on a walk by importance. */
async function findBegunOrWords(
  sql: SqlRunner,
  query: ReadQuery,
  after: SearchPosition,
  limit: number,
): Promise<SearchPosition[]> {
  const begun = await findByPrefix(sql, query, after, limit);
  const wanted = limit - begun.length;
  if (wanted === 0 || query.words.length === 0) return begun;
  if (query.words.length === 1 && (await isCommon(sql, query.words[0]!, wanted))) {
    const walked = await walkToWord(sql, query, after, wanted);
    if (walked.length === wanted) return [...begun, ...walked];
  }
  return [...begun, ...(await findByWords(sql, query, after, wanted))];
}
