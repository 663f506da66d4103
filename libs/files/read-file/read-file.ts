import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '#identity';
import { FilesReadModel, type StoredFile } from '../files.read-model.js';
import { FileStore } from '../store/file-store.js';
import { FileAccess } from './file-access.js';

export interface OpenedFile {
  readonly file: StoredFile;
  readonly bytes: Readable;
}

/** Opens a file for a person. A file that they may not see is one that does not exist. */
@Injectable()
export class ReadFile {
  constructor(
    private readonly files: FilesReadModel,
    private readonly access: FileAccess,
    private readonly store: FileStore,
  ) {}

  /** Null when there is no such file for this person. @throws DomainError `FILE_MISSING` when its bytes are gone */
  async execute(viewer: Viewer, fileId: string): Promise<OpenedFile | null> {
    const file = await this.files.file(fileId);
    if (!file || !(await this.mayRead(viewer, file))) return null;
    return { file, bytes: await this.store.open(file.fileId) };
  }

  private async mayRead(viewer: Viewer, { organisationId, attachedTo }: StoredFile): Promise<boolean> {
    if (!attachedTo) return viewer.membership?.organisationId === organisationId;
    return this.access.allows(viewer, attachedTo);
  }
}
