import type { SqlRunner } from '#persistence';

/** Words of the lexicon kept for one typed word, nearest and commonest first. */
const NEAR_TERMS = 48;

/** One typing error away (a letter changed, added, left out, swapped), and some that are two away. */
const NEAR = nearest(
  `SELECT DISTINCT neighbour.term, levenshtein(neighbour.term, word) AS distance
   FROM search_variants(word) typed(variant) JOIN search_term_variant neighbour USING (variant)`,
  'distance <= CASE WHEN length(word) > 3 THEN 2 ELSE 1 END',
);

/** Two typing errors away: found by the beginning or the end of the word, or through the letters typed in excess. */
const FAR = nearest(
  `SELECT term, levenshtein_less_equal(term, word, 3) AS distance
   FROM (
     SELECT term FROM search_term WHERE term >= left(word, 3) AND term < left(word, 3) || '~'
     UNION
     SELECT term FROM search_term
     WHERE reverse(term) >= reverse(right(word, 4)) AND reverse(term) < reverse(right(word, 4)) || '~'
     UNION
     SELECT neighbour.term FROM search_variants(word) shorter
     CROSS JOIN search_variants(shorter) typed(variant) JOIN search_term_variant neighbour USING (variant)
   ) candidate
   WHERE length(term) BETWEEN length(word) - 2 AND length(word) + 2`,
  `word ~ '^[a-z].{4}' AND distance <= CASE WHEN length(word) > 7 THEN 3 ELSE 2 END`,
);

/** For each of `words`, the words of the lexicon that it may stand for; none for a number, which means itself or nothing. */
export function nearTerms(sql: SqlRunner, words: readonly string[]): Promise<Map<string, string[]>> {
  return lookUp(sql, NEAR, 'search_near', words);
}

/** The same, two typing errors away: slower, for when the near ones lead nowhere. */
export function farTerms(sql: SqlRunner, words: readonly string[]): Promise<Map<string, string[]>> {
  return lookUp(sql, FAR, 'search_far', words);
}

function nearest(candidates: string, condition: string): string {
  return `
    SELECT word, array_agg(term) AS terms
    FROM (
      SELECT word, term, row_number() OVER (PARTITION BY word ORDER BY distance, companies DESC, term) AS place
      FROM unnest($1::text[]) word CROSS JOIN LATERAL (${candidates} OFFSET 0) near JOIN search_term USING (term)
      WHERE ${condition}
    ) placed
    WHERE place <= ${NEAR_TERMS} GROUP BY word`;
}

async function lookUp(
  sql: SqlRunner,
  text: string,
  name: string,
  words: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await sql.rows<{ word: string; terms: string[] }>(text, [words], name);
  return new Map(rows.map((row) => [row.word, row.terms]));
}
