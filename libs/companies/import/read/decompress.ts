import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { DomainError } from '#kernel';

/** The first bytes of a stream, and the whole stream from its beginning. */
export interface PeekedBytes {
  readonly start: Buffer;
  readonly bytes: AsyncIterable<Buffer>;
  /** Lets go of the source, read or not. */
  close(): Promise<void>;
}

const GZIP_MAGIC = Buffer.from([0x1f, 0x8b]);
const PEEKED_BYTES = 1 << 16;

/** Inflates what begins like gzip and passes on the rest. @throws DomainError `CORRUPT_FILE` when the archive is cut or damaged. */
export async function* decompressed(source: AsyncIterable<Buffer>, fileName: string): AsyncIterable<Buffer> {
  const { start, bytes } = await peeked(source);
  if (!start.subarray(0, 2).equals(GZIP_MAGIC)) return yield* bytes;
  const input = Readable.from(bytes);
  const gunzip = createGunzip({ chunkSize: 1 << 17 });
  input.once('error', (error) => gunzip.destroy(error));
  try {
    yield* input.pipe(gunzip) as AsyncIterable<Buffer>;
  } catch (cause) {
    throw new DomainError(
      'CORRUPT_FILE',
      `${fileName} is a damaged or cut gzip archive: ${(cause as Error).message}.`,
    );
  } finally {
    input.destroy();
  }
}

/** Reads the beginning of a stream without consuming it. */
export async function peeked(source: AsyncIterable<Buffer>): Promise<PeekedBytes> {
  const chunks = source[Symbol.asyncIterator]();
  const held: Buffer[] = [];
  let size = 0;
  while (size < PEEKED_BYTES) {
    const next = await chunks.next();
    if (next.done) break;
    held.push(next.value);
    size += next.value.length;
  }
  return {
    start: Buffer.concat(held).subarray(0, PEEKED_BYTES),
    bytes: replayed(held, chunks),
    close: async () => void (await chunks.return?.()),
  };
}

async function* replayed(held: readonly Buffer[], rest: AsyncIterator<Buffer>): AsyncIterable<Buffer> {
  try {
    yield* held;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
