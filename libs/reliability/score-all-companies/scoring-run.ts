import type { Day } from '#kernel';
import type { Database, SqlRunner } from '#persistence';

export interface ScoringRun {
  readonly lastCompanyId: string;
  readonly scored: number;
  readonly isDone: boolean;
}

const START = `INSERT INTO scoring_run (as_of, model_version) VALUES ($1, $2)
  ON CONFLICT (as_of, model_version) DO UPDATE SET
    last_company_id = CASE WHEN $3 THEN '' ELSE scoring_run.last_company_id END,
    scored = CASE WHEN $3 THEN 0 ELSE scoring_run.scored END,
    is_done = scoring_run.is_done AND NOT $3
  RETURNING last_company_id AS "lastCompanyId", scored, is_done AS "isDone"`;

const ADVANCE = `UPDATE scoring_run SET last_company_id = $3, scored = $4 WHERE as_of = $1 AND model_version = $2`;
const FINISH = `UPDATE scoring_run SET is_done = true WHERE as_of = $1 AND model_version = $2`;

/** The run of that day, where it stopped; from the beginning when `again`. */
export async function startRun(
  sql: Database,
  asOf: Day,
  modelVersion: string,
  again: boolean,
): Promise<ScoringRun> {
  const [run] = await sql.rows<Omit<ScoringRun, 'scored'> & { scored: bigint }>(START, [
    asOf,
    modelVersion,
    again,
  ]);
  return { ...run!, scored: Number(run!.scored) };
}

/** Notes the last company in the transaction that stores its score: a `kill -9` neither loses nor repeats a batch. */
export async function advanceRun(
  sql: SqlRunner,
  asOf: Day,
  modelVersion: string,
  reached: { lastCompanyId: string; scored: number },
): Promise<void> {
  await sql.rows(ADVANCE, [asOf, modelVersion, reached.lastCompanyId, reached.scored], 'scoring-run-advance');
}

export async function finishRun(sql: Database, asOf: Day, modelVersion: string): Promise<void> {
  await sql.rows(FINISH, [asOf, modelVersion]);
}

/** About how many companies there are, for a progress bar: counting 29 million rows takes longer than a bar is worth. */
export async function estimateCompanies(sql: Database): Promise<number> {
  const [table] = await sql.rows<{ rows: number }>(
    `SELECT reltuples AS rows FROM pg_class WHERE oid = 'company'::regclass`,
  );
  if (table && table.rows > 0) return Math.round(table.rows);
  const [counted] = await sql.rows<{ rows: bigint }>('SELECT count(*) AS rows FROM company');
  return Number(counted!.rows);
}
