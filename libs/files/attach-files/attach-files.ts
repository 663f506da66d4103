import { DomainError, isUuid } from '#kernel';
import type { SqlRunner } from '#persistence';
import type { FilePurpose, FileType } from '../file-purpose.js';

export interface FileSubject {
  /** E.g. `RATING`. */
  readonly type: string;
  readonly id: string;
}

export interface AttachFilesCommand {
  readonly fileIds: readonly string[];
  readonly organisationId: string;
  readonly purpose: FilePurpose;
  readonly to: FileSubject;
}

export interface AttachedFile {
  readonly fileId: string;
  readonly name: string;
  readonly type: FileType;
  readonly size: number;
  readonly sha256: string;
}

const ATTACH = `UPDATE stored_file SET attached_to_type = $4, attached_to_id = $5
  WHERE file_id = ANY($1::uuid[]) AND organisation_id = $2 AND purpose = $3 AND stored_at IS NOT NULL AND attached_to_id IS NULL
  RETURNING file_id AS "fileId", name, type, size::int AS size, encode(sha256, 'hex') AS sha256`;

/**
 * Binds uploaded files of one organisation to a subject, in the caller's transaction. One statement checks and changes:
 * a file cannot be bound twice.
 * @throws DomainError `FILE_REFUSED` for a file that is unknown, another's, for another purpose, or in use
 */
export async function attachFiles(
  sql: SqlRunner,
  { fileIds, organisationId, purpose, to }: AttachFilesCommand,
): Promise<AttachedFile[]> {
  const asked = [...new Set(fileIds.map((id) => id.toLowerCase()))];
  const attached = asked.every(isUuid)
    ? await sql.rows<AttachedFile>(ATTACH, [asked, organisationId, purpose, to.type, to.id])
    : [];
  if (attached.length < asked.length)
    throw new DomainError(
      'FILE_REFUSED',
      'A file is not there, or is used already: upload it again.',
      'fileIds',
    );
  return asked.map((id) => attached.find(({ fileId }) => fileId === id)!);
}

const RELEASE = `UPDATE stored_file SET released_at = $3 WHERE attached_to_type = $1 AND attached_to_id = $2
  AND released_at IS NULL AND ($4::uuid[] IS NULL OR file_id = ANY($4))`;

/** What was attached to `subject`, or only `fileIds` of it, is no longer needed: the next purge takes it. */
export async function releaseFiles(
  sql: SqlRunner,
  { type, id }: FileSubject,
  at: Date,
  fileIds: readonly string[] | null = null,
): Promise<void> {
  await sql.rows(RELEASE, [type, id, at, fileIds]);
}
