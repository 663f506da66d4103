import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { openPromise } from 'yauzl';
import { DomainError } from '#kernel';

export interface ZipEntryInput {
  /** Path inside the archive, and the last part of it. */
  readonly path: string;
  readonly name: string;
  readonly size: number;
  readonly modifiedAt: Date;
  readonly source: AsyncIterable<Buffer>;
}

const ZIP_MAGIC = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

export async function isZip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.equals(ZIP_MAGIC);
  } finally {
    await file.close();
  }
}

/** Files inside an archive, in its own order, each to be read before the next is asked for. @throws DomainError `CORRUPT_FILE`. */
export async function* zipEntries(path: string): AsyncIterable<ZipEntryInput> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch((cause: Error) => {
    throw damaged(path, cause);
  });
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/') || entry.fileName.startsWith('__MACOSX/')) continue;
      yield {
        path: entry.fileName,
        name: basename(entry.fileName),
        size: entry.uncompressedSize,
        modifiedAt: entry.getLastModDate(),
        source: readable(path, () => zip.openReadStreamPromise(entry)),
      };
    }
  } finally {
    zip.close();
  }
}

async function* readable(
  path: string,
  openStream: () => Promise<AsyncIterable<Buffer>>,
): AsyncIterable<Buffer> {
  try {
    yield* await openStream();
  } catch (cause) {
    throw damaged(path, cause as Error);
  }
}

function damaged(path: string, cause: Error): DomainError {
  return new DomainError(
    'CORRUPT_FILE',
    `${basename(path)} is a damaged or cut zip archive: ${cause.message}.`,
  );
}
