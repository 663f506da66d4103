import { Injectable } from '@nestjs/common';
import { isUuid } from '#kernel';
import { Database } from '#persistence';
import type { AttachedFile, FileSubject } from './attach-files/attach-files.js';
import type { FilePurpose } from './file-purpose.js';

export interface StoredFile extends AttachedFile {
  readonly organisationId: string;
  readonly purpose: FilePurpose;
  readonly receivedAt: Date;
  readonly attachedTo: FileSubject | null;
}

interface FileRow extends AttachedFile {
  readonly organisationId: string;
  readonly purpose: FilePurpose;
  readonly receivedAt: Date;
  readonly subjectType: string | null;
  readonly subjectId: string | null;
}

const COLUMNS = `file_id AS "fileId", organisation_id AS "organisationId", purpose, name, type, size::int AS size,
  encode(sha256, 'hex') AS sha256, received_at AS "receivedAt", attached_to_type AS "subjectType", attached_to_id AS "subjectId"`;

const ONE = `SELECT ${COLUMNS} FROM stored_file
  WHERE file_id = $1 AND stored_at IS NOT NULL AND released_at IS NULL`;

const OF_SUBJECTS = `SELECT ${COLUMNS} FROM stored_file
  WHERE attached_to_type = $1 AND attached_to_id = ANY($2) AND released_at IS NULL ORDER BY received_at, file_id`;

/** What is known of uploaded files. */
@Injectable()
export class FilesReadModel {
  constructor(private readonly database: Database) {}

  async file(fileId: string): Promise<StoredFile | null> {
    if (!isUuid(fileId)) return null;
    const [row] = await this.database.rows<FileRow>(ONE, [fileId], 'file-by-id');
    return row ? toStoredFile(row) : null;
  }

  /** In the order in which they were uploaded; subjects without files are left out. */
  async attachedTo(type: string, ids: readonly string[]): Promise<Map<string, StoredFile[]>> {
    const rows = await this.database.rows<FileRow>(OF_SUBJECTS, [type, ids], 'files-of-subjects');
    const files = new Map<string, StoredFile[]>();
    for (const row of rows)
      files.set(row.subjectId!, [...(files.get(row.subjectId!) ?? []), toStoredFile(row)]);
    return files;
  }
}

function toStoredFile({ subjectType, subjectId, ...row }: FileRow): StoredFile {
  return { ...row, attachedTo: subjectType && subjectId ? { type: subjectType, id: subjectId } : null };
}
