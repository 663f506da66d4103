import type { Readable } from 'node:stream';

/** Where the bytes of files are. A key is written once and never overwritten with other bytes. */
export abstract class FileStore {
  /** Moves or copies the whole file at `path` under `key`. Repeating it changes nothing. */
  abstract put(key: string, path: string, size: number): Promise<void>;

  /** @throws DomainError `FILE_MISSING` when nothing has this key */
  abstract open(key: string): Promise<Readable>;

  /** Removing what is not there is no error: a purge may be repeated. */
  abstract remove(key: string): Promise<void>;
}
