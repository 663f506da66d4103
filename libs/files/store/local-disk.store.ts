import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { DomainError } from '#kernel';
import { FileStore } from './file-store.js';

/** Files in folders of this machine. One machine only: with several, use S3. */
export class LocalDiskStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  /** Copied beside its place first: a file under its own name is whole. */
  async put(key: string, path: string): Promise<void> {
    const place = this.placeOf(key);
    await mkdir(dirname(place), { recursive: true });
    await copyFile(path, `${place}.part`);
    await rename(`${place}.part`, place);
  }

  async open(key: string): Promise<Readable> {
    const file = await open(this.placeOf(key)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') throw new DomainError('FILE_MISSING', 'The file is no longer there.');
      throw error;
    });
    return createReadStream('', { fd: file });
  }

  async remove(key: string): Promise<void> {
    await rm(this.placeOf(key), { force: true });
    await rm(`${this.placeOf(key)}.part`, { force: true });
  }

  /** Two levels of folders: some file systems are slow with a million files in one. Keys are our own, never a user's text. */
  private placeOf(key: string): string {
    if (!/^[0-9a-f-]{36}$/.test(key)) throw new Error('Not a key of a file');
    return join(this.folder, key.slice(0, 2), key);
  }
}
