import type { SqlRunner } from '#persistence';
import type { SignedCharter } from '../confirm-signature/keep-signature.js';

/** What was read and declared, and waits for its code. */
export interface SigningRecord extends SignedCharter {
  readonly id: string;
  readonly codeHash: Buffer;
  readonly expiresAt: Date;
  readonly attemptsLeft: number;
  readonly usedAt: Date | null;
  readonly replacedAt: Date | null;
}

export const SIGNING_COLUMNS = `id, company_id AS "companyId", organisation_id AS "organisationId", account_id AS "accountId",
  version_id AS "versionId", language, content_hash AS "contentHash", consent_text_hash AS "consentTextHash",
  signatory_name AS "signatoryName", signatory_role AS "signatoryRole", code_hash AS "codeHash", expires_at AS "expiresAt",
  attempts_left AS "attemptsLeft", used_at AS "usedAt", replaced_at AS "replacedAt"`;

/** Locked until the end of the transaction. */
export async function lockSigning(sql: SqlRunner, id: string): Promise<SigningRecord | null> {
  const [found] = await sql.rows<SigningRecord>(
    `SELECT ${SIGNING_COLUMNS} FROM charter_signing WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return found ?? null;
}
