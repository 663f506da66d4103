import type { SqlRunner } from '#persistence';

/** How many companies were added or replaced in the index, and how many left it. */
export interface SearchIndexChange {
  readonly indexed: number;
  readonly removed: number;
}

/**
 * Brings the index up to date for the companies that `changed` selects (a query yielding `company_id`). The lexicon moves
 * by the difference between the terms that leave and those that come, so that its frequencies stay exact.
 */
export async function updateSearchIndex(
  sql: SqlRunner,
  changed: string,
  values: readonly unknown[],
): Promise<SearchIndexChange> {
  await stage(sql, changed, values);
  const [change] = await sql.rows<{ indexed: number; removed: number }>(
    `SELECT (SELECT count(*) FROM search_after)::integer AS indexed,
       (SELECT count(*) FROM search_before old WHERE NOT EXISTS
         (SELECT FROM search_after new WHERE new.company_id = old.company_id))::integer AS removed`,
  );
  await moveLexicon(sql);
  await moveCompanies(sql);
  await sql.rows('DROP TABLE search_changed, search_before, search_after, search_delta');
  return change!;
}

/** Sets aside the rows as they are and as they should be; those that do not differ are left alone. */
async function stage(sql: SqlRunner, changed: string, values: readonly unknown[]): Promise<void> {
  await sql.rows('CREATE TEMP TABLE search_changed (company_id text PRIMARY KEY) ON COMMIT DROP');
  await sql.rows(`INSERT INTO search_changed SELECT DISTINCT company_id FROM (${changed}) changed`, values);
  await sql.rows('ANALYZE search_changed');
  for (const [staged, source] of [
    ['search_before', 'company_search'],
    ['search_after', 'company_searchable'],
  ]) {
    await sql.rows(
      `CREATE TEMP TABLE ${staged} ON COMMIT DROP AS
       SELECT company_id, standing, name_words, keys, terms FROM ${source} JOIN search_changed USING (company_id)`,
    );
    await sql.rows(`ANALYZE ${staged}`);
  }
  await sql.rows(
    `WITH same AS (
       DELETE FROM search_before old USING search_after new WHERE old.company_id = new.company_id AND old = new RETURNING old.company_id
     )
     DELETE FROM search_after WHERE company_id IN (SELECT company_id FROM same)`,
  );
}

async function moveLexicon(sql: SqlRunner): Promise<void> {
  await sql.rows(
    `CREATE TEMP TABLE search_delta ON COMMIT DROP AS
     SELECT term COLLATE "C" AS term, sum(change)::integer AS change
     FROM (SELECT terms, -1 AS change FROM search_before UNION ALL SELECT terms, 1 FROM search_after) moved,
       unnest(tsvector_to_array(terms)) term
     GROUP BY 1 HAVING sum(change) <> 0`,
  );
  await sql.rows('ANALYZE search_delta');
  await sql.rows(
    `WITH gone AS (
       DELETE FROM search_term known USING search_delta delta
       WHERE known.term = delta.term AND known.companies + delta.change = 0 RETURNING known.term
     )
     DELETE FROM search_term_variant USING gone, search_variants(gone.term) form
     WHERE search_term_variant.variant = form AND search_term_variant.term = gone.term`,
  );
  await sql.rows(
    `WITH stayed AS (
       UPDATE search_term known SET companies = known.companies + delta.change FROM search_delta delta
       WHERE known.term = delta.term RETURNING known.term
     ), came AS (
       INSERT INTO search_term (term, companies)
       SELECT term, change FROM search_delta delta
       WHERE change > 0 AND NOT EXISTS (SELECT FROM stayed WHERE stayed.term = delta.term)
       RETURNING term
     )
     INSERT INTO search_term_variant (variant, term) SELECT variant, term FROM came, search_variants(term) variant`,
  );
}

async function moveCompanies(sql: SqlRunner): Promise<void> {
  await sql.rows(
    'DELETE FROM company_search USING search_before old WHERE company_search.company_id = old.company_id',
  );
  await sql.rows(
    'DELETE FROM company_search_key USING search_before old WHERE company_search_key.company_id = old.company_id',
  );
  await sql.rows(
    `INSERT INTO company_search (company_id, standing, name_words, keys, terms)
     SELECT company_id, standing, name_words, keys, terms FROM search_after ORDER BY standing, company_id`,
  );
  await sql.rows(
    `INSERT INTO company_search_key (key, standing, company_id)
     SELECT key, standing, company_id FROM search_after, unnest(keys) key ORDER BY key`,
  );
}
