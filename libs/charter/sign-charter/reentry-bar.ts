import { addMonths, dayOf, type CompanyId, type Day } from '#kernel';
import type { SqlRunner } from '#persistence';
import { charterPolicyOn } from '../policy/charter-policy.js';
import { reentryLater, type CharterRefusal } from '../refusals/charter-refusal.js';

/** The last end that keeps a company out for some time: excluded, or gone in whatever way while it was being heard. */
const BARRING_END = `SELECT m.ended_at AS "endedAt" FROM charter_membership m
  WHERE m.company_id = $1 AND (m.status = 'REVOKED' OR m.status IN ('WITHDRAWN', 'EXPIRED') AND EXISTS (
    SELECT FROM membership_step s WHERE s.membership_id = m.id AND s.to_status = m.status AND s.from_status NOT IN ('ACTIVE', m.status)))
  ORDER BY m.ended_at DESC LIMIT 1`;

/** Why a company without a membership may not begin another one yet; null when it may. */
export async function reentryBar(
  sql: SqlRunner,
  companyId: CompanyId,
  today: Day,
): Promise<CharterRefusal | null> {
  const [end] = await sql.rows<{ endedAt: Date }>(BARRING_END, [companyId]);
  if (!end) return null;
  const months = charterPolicyOn(today).reentryMonths.value;
  return today < addMonths(dayOf(end.endedAt), months) ? reentryLater(months) : null;
}
