import type { PersonalDataPart } from '#identity';
import type { Database } from '#persistence';

const SIGNATURES = `SELECT id, company_id, version_id, language, content_hash, kind, signatory_name, signatory_role, signed_at, term_ends_on
  FROM charter_signature WHERE account_id = $1 ORDER BY signed_at, id`;
const SIGNINGS = `SELECT id, company_id, version_id, signatory_name, signatory_role, started_at, expires_at, used_at
  FROM charter_signing WHERE account_id = $1 ORDER BY started_at, id`;

/** What a person signed for a company is kept as evidence (GDPR art. 17(3)(e)); what they began and never confirmed goes with them. */
export function signatureParts(database: Database): PersonalDataPart[] {
  return [
    {
      name: 'charterSignaturesKeptAsEvidence',
      read: ({ accountId }) => database.rows(SIGNATURES, [accountId]),
    },
    {
      name: 'charterSignings',
      read: ({ accountId }) => database.rows(SIGNINGS, [accountId]),
      erase: async (sql, { accountId }) =>
        void (await sql.rows('DELETE FROM charter_signing WHERE account_id = $1', [accountId])),
    },
  ];
}
