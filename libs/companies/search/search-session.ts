import type { Database, SqlRunner } from '#persistence';

/** Plans must not depend on the words typed nor on how often a statement ran: one plan for each, made once. */
const SETTINGS = [
  'plan_cache_mode = force_generic_plan',
  'jit = off',
  'enable_seqscan = off',
  'max_parallel_workers_per_gather = 0',
];
const BEGIN = [
  'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
  ...SETTINGS.map((setting) => `SET LOCAL ${setting}`),
].join('; ');

/** Runs `work` on one connection that sees one state of the index, with the planner settings of the search. */
export async function searchSession<T>(database: Database, work: (sql: SqlRunner) => Promise<T>): Promise<T> {
  return database.withConnection(async (client) => {
    try {
      await client.query(BEGIN);
      return await work({
        rows: async (text, values = [], name) =>
          (await client.query({ text, values: [...values], name })).rows,
      });
    } finally {
      // Nothing was written: if even this fails, the connection is broken and the first error says why.
      await client.query('COMMIT').catch(() => undefined);
    }
  });
}
