import { type Day, isUuid } from '#kernel';
import type { SqlRunner } from '#persistence';
import type { CaseKind } from './case-kind.js';

export interface CaseRecord {
  readonly id: string;
  readonly kind: CaseKind;
  readonly rootKind: Exclude<CaseKind, 'APPEAL'>;
  readonly ratingId: string;
  readonly openedAt: Date;
  readonly dueOn: Day;
  readonly closedAt: Date | null;
  readonly appealsCaseId: string | null;
}

/** `c` is the case, `a` the one that it is an appeal against. */
export const CASE_COLUMNS = `c.id, c.kind, coalesce(a.kind, c.kind) AS "rootKind", c.rating_id AS "ratingId", c.opened_at AS "openedAt",
  c.due_on AS "dueOn", c.closed_at AS "closedAt", c.appeals_case_id AS "appealsCaseId"`;
export const CASES = `moderation_case c LEFT JOIN moderation_case a ON a.id = c.appeals_case_id`;

const ONE = `SELECT ${CASE_COLUMNS} FROM ${CASES} WHERE c.id = $1`;

export async function loadCase(sql: SqlRunner, id: string): Promise<CaseRecord | null> {
  if (!isUuid(id)) return null;
  const [found] = await sql.rows<CaseRecord>(ONE, [id]);
  return found ?? null;
}
