import type { Database, SqlRunner } from '#persistence';
import { buildSearchIndex } from './build-search-index.js';
import { updateSearchIndex, type SearchIndexChange } from './update-search-index.js';

/** One arbitrary number that every refresh locks: two at once would both add their difference to the same frequency. */
const REFRESH_LOCK = 7_031_947;

/**
 * Makes the search follow the companies imported since `changedSince`, in one transaction: readers see the index before
 * or after, never between. Companies that are no longer public leave it. An empty index is built whole.
 */
export async function refreshSearchIndex(
  database: Database,
  options: { changedSince: Date },
): Promise<SearchIndexChange> {
  return database.transaction(async (sql) => {
    await lock(sql);
    const [known] = await sql.rows('SELECT FROM company_search LIMIT 1');
    if (!known) return { indexed: await buildSearchIndex(sql), removed: 0 };
    return updateSearchIndex(sql, 'SELECT company_id FROM company WHERE imported_at >= $1', [
      options.changedSince,
    ]);
  });
}

/** The same for a few companies, in the caller's transaction: they are found as soon as it is kept. */
export async function refreshCompanies(
  sql: SqlRunner,
  companyIds: readonly string[],
): Promise<SearchIndexChange> {
  await lock(sql);
  return updateSearchIndex(sql, 'SELECT unnest($1::text[]) AS company_id', [companyIds]);
}

async function lock(sql: SqlRunner): Promise<void> {
  await sql.rows('SELECT pg_advisory_xact_lock($1)', [REFRESH_LOCK]);
}
