import type { AuditReadModel } from '#audit';
import type { PersonalDataPart } from '#identity';
import type { Database } from '#persistence';

const CLAIMS = `SELECT claim_id, company_id, status, proof, email, reason, requested_at, verified_at, ended_at
  FROM company_claim WHERE requested_by = $1 ORDER BY requested_at`;
const DECISIONS = `SELECT claim_id, decided_at, decision, reason, statement FROM claim_decision WHERE decided_by = $1 ORDER BY decided_at`;
/** The domain is the proof; who had the address on it is nobody's business any more. */
const ERASE = `UPDATE company_claim SET email = 'erased@' || split_part(email, '@', 2) WHERE requested_by = $1 AND email IS NOT NULL`;

/** What a person claimed and decided, and each step that the audit log holds of them. Of the log nothing can be erased: it names nobody. */
export function claimParts(database: Database, audit: AuditReadModel): PersonalDataPart[] {
  return [
    {
      name: 'companyClaims',
      read: ({ accountId }) => database.rows(CLAIMS, [accountId]),
      erase: async (sql, { accountId }) => void (await sql.rows(ERASE, [accountId])),
    },
    { name: 'claimDecisions', read: ({ accountId }) => database.rows(DECISIONS, [accountId]) },
    { name: 'stepsInTheAuditLog', read: ({ accountId }) => audit.stepsBy(accountId) },
  ];
}
