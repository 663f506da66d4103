import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { DomainError } from '#kernel';

/** The documents of the web client, known by the SHA-256 of their text, so that a screen sends 64 characters. */
export class RegisteredDocuments {
  private constructor(private readonly byHash: ReadonlyMap<string, string>) {}

  static of(documents: Iterable<string>): RegisteredDocuments {
    return new RegisteredDocuments(new Map(Array.from(documents, (text) => [sha256(text), text])));
  }

  /**
   * Reads the map `sha256 → document` that the web client's code generation writes. No file: nothing is registered.
   * @throws DomainError `CORRUPT_DOCUMENTS` when a hash does not belong to its document: a client could not find it.
   */
  static async load(path: string): Promise<RegisteredDocuments> {
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '{}';
      throw error;
    });
    const entries = Object.entries(JSON.parse(text) as Record<string, string>);
    if (entries.some(([hash, document]) => sha256(document) !== hash)) {
      throw new DomainError(
        'CORRUPT_DOCUMENTS',
        `The registered documents in ${path} do not match their hashes: run npm run codegen.`,
      );
    }
    return new RegisteredDocuments(new Map(entries));
  }

  find(hash: string): string | undefined {
    return this.byHash.get(hash);
  }

  entries(): IterableIterator<[hash: string, document: string]> {
    return this.byHash.entries();
  }
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
