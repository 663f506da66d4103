import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#persistence';
import { PURPOSES, type FilePurpose, type FileType } from '../file-purpose.js';
import { emptyFile, refusedType, tooLarge, tooManyFiles } from '../file-refusal.js';
import { FileStore } from '../store/file-store.js';
import { fileName } from './file-name.js';
import { recogniseType } from './recognise-type.js';
import { spool, type Spooled } from './spool.js';

export interface ReceiveFileCommand {
  readonly purpose: FilePurpose;
  /** As the sender calls it; shown to people, never a path. */
  readonly name: string;
  readonly bytes: Readable;
  readonly organisationId: string;
  readonly accountId: string;
}

export interface ReceivedFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly type: FileType;
  readonly sha256: string;
}

const ANNOUNCE = `INSERT INTO stored_file
  (file_id, organisation_id, account_id, purpose, name, type, size, sha256, received_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** A ledger and its proofs several times over; what nobody uses is gone after a day. */
const MOST_WAITING = { files: 200, bytes: 1024 ** 3 };
const WAITING = `SELECT count(*)::int AS files, coalesce(sum(size), 0)::float8 AS bytes FROM stored_file
  WHERE account_id = $1 AND attached_to_id IS NULL`;

/** Keeps an uploaded file until something is attached to it; a file that nobody uses is purged. */
@Injectable()
export class ReceiveFile {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {}

  /** @throws FileRefusal `FILE_TOO_LARGE`, `FILE_EMPTY`, `FILE_TYPE_REFUSED`, `TOO_MANY_FILES` */
  async execute(command: ReceiveFileCommand): Promise<ReceivedFile> {
    await this.refuseHoard(command.accountId);
    const folder = await mkdtemp(join(tmpdir(), 'goodpayer-upload-'));
    try {
      const path = join(folder, 'file');
      const spooled = await spool(command.bytes, path, PURPOSES[command.purpose].maxBytes);
      if (!spooled) throw tooLarge(command.purpose);
      return await this.keep(command, path, spooled, await typeOf(spooled, command.purpose));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** By person, who may found any number of organisations: nobody fills the disk for the others. */
  private async refuseHoard(accountId: string): Promise<void> {
    const [waiting] = await this.database.rows<{ files: number; bytes: number }>(WAITING, [accountId]);
    if (waiting!.files >= MOST_WAITING.files || waiting!.bytes >= MOST_WAITING.bytes) throw tooManyFiles();
  }

  /** The row comes first: bytes without a row would be kept for ever. */
  private async keep(
    command: ReceiveFileCommand,
    path: string,
    { size, sha256 }: Spooled,
    type: FileType,
  ): Promise<ReceivedFile> {
    const id = randomUUID();
    const name = fileName(command.name);
    const { organisationId, accountId, purpose } = command;
    const now = this.clock.now();
    await this.database.rows(ANNOUNCE, [
      id,
      organisationId,
      accountId,
      purpose,
      name,
      type,
      size,
      sha256,
      now,
    ]);
    await this.store.put(id, path, size);
    await this.database.rows('UPDATE stored_file SET stored_at = $2 WHERE file_id = $1', [id, now]);
    return { id, name, size, type, sha256: sha256.toString('hex') };
  }
}

async function typeOf({ size, head }: Spooled, purpose: FilePurpose): Promise<FileType> {
  if (size === 0) throw emptyFile();
  const type = await recogniseType(head);
  if (type && PURPOSES[purpose].types.includes(type)) return type;
  throw refusedType(purpose);
}
