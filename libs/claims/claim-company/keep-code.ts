import type { SqlRunner } from '#persistence';
import type { CodeRules } from '../policy/claim-policy.js';
import { drawCode, hashCode } from './code.js';

/** Draws a code for a claim and keeps its hash. Returns the code, which is told once and nowhere kept. */
export async function keepCode(
  sql: SqlRunner,
  claimId: string,
  { digits, lifetimeMs, attempts }: CodeRules,
  at: Date,
): Promise<string> {
  const code = drawCode(digits);
  await sql.rows(
    'UPDATE company_claim SET code_hash = $2, code_expires_at = $3, attempts_left = $4 WHERE claim_id = $1',
    [claimId, hashCode(claimId, code), new Date(at.getTime() + lifetimeMs), attempts],
  );
  return code;
}
