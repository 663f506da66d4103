import type { SqlRunner } from '#persistence';
import type { UpdateCounts } from '../follow-ledger/count-updates.js';

interface Told extends UpdateCounts {
  readonly told: number;
  readonly known: number;
  readonly refused: Readonly<Partial<Record<string, number>>>;
}

const plus = (field: string, parameter: number) =>
  `'${field}', coalesce((result->>'${field}')::int, 0) + $${parameter}::int`;

const COUNT = `UPDATE ledger_import SET result = result || jsonb_build_object(${plus('invoices', 2)}, ${plus('ratings', 3)},
    ${plus('known', 4)}, ${plus('payments', 5)}, ${plus('updated', 7)}, 'refused', (SELECT coalesce(jsonb_object_agg(code, n), '{}') FROM
      (SELECT code, sum(n::int) AS n FROM (SELECT * FROM jsonb_each_text(result->'refused') UNION ALL SELECT * FROM jsonb_each_text($6))
        AS counted (code, n) GROUP BY code) AS summed)) WHERE id = $1`;

/** Adds up in the transaction that tells: the counts are of what was kept, however often the work was stopped. */
export async function countTold(
  sql: SqlRunner,
  importId: string,
  { told, known, payments, updated, refused }: Told,
): Promise<void> {
  const ratings = told > 0 ? 1 : 0;
  await sql.rows(COUNT, [importId, told, ratings, known, payments, JSON.stringify(refused), updated]);
}
