import type { SqlRunner } from '#persistence';

/** Words of the lexicon kept for one typed word, nearest and commonest first. */
const NEAR_TERMS = 48;

const NEIGHBOURS = `
  SELECT word, array_agg(term) AS terms
  FROM (
    SELECT word, term, row_number() OVER (PARTITION BY word ORDER BY distance, companies DESC, term) AS place
    FROM unnest($1::text[]) word
    CROSS JOIN LATERAL (
      SELECT DISTINCT neighbour.term, levenshtein(neighbour.term, word) AS distance
      FROM search_variants(word) typed(variant) JOIN search_term_variant neighbour USING (variant)
      OFFSET 0
    ) near
    JOIN search_term USING (term)
    WHERE distance <= CASE WHEN length(word) > 3 THEN 2 ELSE 1 END
  ) placed
  WHERE place <= ${NEAR_TERMS} GROUP BY word`;

const RESEMBLING = `
  SELECT word, array_agg(term) AS terms
  FROM unnest($1::text[]) word
  CROSS JOIN LATERAL (
    SELECT term FROM search_term
    WHERE term % word AND length(term) BETWEEN length(word) - 2 AND length(word) + 2 AND left(term, 1) <> '@'
      AND levenshtein_less_equal(term, word, 2) <= 2
    ORDER BY companies DESC, term LIMIT ${NEAR_TERMS}
  ) near
  GROUP BY word`;

/**
 * Words of the lexicon that each typed word may stand for: those one typing error away, some two away; and when there
 * are none, those that share enough trigrams and are two away at most.
 */
export async function nearTerms(sql: SqlRunner, words: readonly string[]): Promise<Map<string, string[]>> {
  const near = await lookUp(sql, NEIGHBOURS, 'search_near', words);
  const alone = words.filter((word) => word.length > 4 && !near.has(word));
  if (alone.length === 0) return near;
  return new Map([...near, ...(await lookUp(sql, RESEMBLING, 'search_resembling', alone))]);
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
