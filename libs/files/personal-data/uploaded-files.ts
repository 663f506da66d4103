import type { PersonalDataPart } from '#identity';
import type { Database } from '#persistence';

const UPLOADED = `SELECT file_id, purpose, name, type, size::int AS size, encode(sha256, 'hex') AS sha256, received_at,
    attached_to_type, attached_to_id FROM stored_file WHERE account_id = $1 ORDER BY received_at, file_id`;

/** Files that a person uploaded. They are proofs of the organisation: they stay as long as what they are attached to. */
export function uploadedFiles(database: Database): PersonalDataPart {
  return { name: 'uploadedFiles', read: ({ accountId }) => database.rows(UPLOADED, [accountId]) };
}
