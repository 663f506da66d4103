import type { SqlRunner } from '#persistence';

const TABLES = ['company_search', 'company_search_key', 'search_term', 'search_term_variant'];

/**
 * Fills the empty search tables from every public company, and returns how many there are. Secondary indexes are taken
 * away for that time: making them afterwards is several times faster than feeding them row by row.
 */
export async function buildSearchIndex(sql: SqlRunner): Promise<number> {
  const definitions = await sql.rows<{ name: string; definition: string }>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
     FROM pg_index WHERE indrelid = ANY ($1::text[]::regclass[]) AND NOT indisprimary`,
    [TABLES],
  );
  for (const { name } of definitions) await sql.rows(`DROP INDEX ${name}`);
  // Rows are laid down by importance, so that a scan meets the important companies first and close together.
  await sql.rows(
    `INSERT INTO company_search (company_id, standing, name_words, keys, terms)
     SELECT company_id, standing, name_words, keys, terms FROM company_searchable ORDER BY standing, company_id`,
  );
  await sql.rows(
    `INSERT INTO company_search_key (key, standing, company_id)
     SELECT key COLLATE "C", standing, company_id FROM company_search, unnest(keys) key ORDER BY 1, 2, 3`,
  );
  await sql.rows(
    `INSERT INTO search_term (term, companies)
     SELECT term COLLATE "C", count(*) FROM company_search, unnest(tsvector_to_array(terms)) term GROUP BY 1 ORDER BY 1`,
  );
  await sql.rows(
    `INSERT INTO search_term_variant (variant, term)
     SELECT variant COLLATE "C", term FROM search_term, search_variants(term) variant ORDER BY 1, 2`,
  );
  for (const { definition } of definitions) await sql.rows(definition);
  for (const table of TABLES) await sql.rows(`ANALYZE ${table}`);
  const [count] = await sql.rows<{ indexed: number }>(
    'SELECT count(*)::integer AS indexed FROM company_search',
  );
  return count!.indexed;
}
