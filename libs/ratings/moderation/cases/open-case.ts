import { randomUUID } from 'node:crypto';
import { addDays, dayOf } from '#kernel';
import type { SqlRunner } from '#persistence';
import { moderationPolicyOn } from '../policy/moderation-policy.js';
import type { CaseKind } from './case-kind.js';

export interface CaseToOpen {
  readonly kind: CaseKind;
  readonly rating: { readonly id: string; readonly revision: number };
  /** The decided case that an appeal is against. */
  readonly appealsCaseId?: string;
}

const OPEN = `INSERT INTO moderation_case (id, kind, rating_id, revision, opened_at, due_on, appeals_case_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (rating_id, kind) WHERE closed_at IS NULL DO NOTHING RETURNING id`;
const JOIN = `SELECT id FROM moderation_case WHERE rating_id = $1 AND kind = $2 AND closed_at IS NULL`;

/** Opens a case in the caller's transaction, or joins the one of this kind that is open. Returns its id. */
export async function openCase(
  sql: SqlRunner,
  { kind, rating, appealsCaseId }: CaseToOpen,
  at: Date,
): Promise<string> {
  const today = dayOf(at);
  const dueOn = addDays(today, moderationPolicyOn(today).decisionDays[kind].value);
  const values = [randomUUID(), kind, rating.id, rating.revision, at, dueOn, appealsCaseId ?? null];
  const [opened] = await sql.rows<{ id: string }>(OPEN, values);
  const [open] = opened ? [opened] : await sql.rows<{ id: string }>(JOIN, [rating.id, kind]);
  if (!open) throw new Error('The open case of this rating was closed meanwhile');
  return open.id;
}
