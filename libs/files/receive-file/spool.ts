import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { HEAD_BYTES } from './recognise-type.js';

export interface Spooled {
  readonly size: number;
  readonly sha256: Buffer;
  /** The first bytes. */
  readonly head: Buffer;
}

/**
 * Writes a stream of unknown length to `path`, with what is worth knowing of it. Null, as soon as there are more than
 * `maxBytes`; the source is left open then, so that its sender can still be answered.
 */
export async function spool(source: Readable, path: string, maxBytes: number): Promise<Spooled | null> {
  const hash = createHash('sha256');
  let size = 0;
  let head = Buffer.alloc(0);
  const file = await open(path, 'w');
  try {
    for await (const chunk of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) return null;
      hash.update(chunk);
      if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk]).subarray(0, HEAD_BYTES);
      await file.writeFile(chunk);
    }
  } finally {
    await file.close();
  }
  return { size, sha256: hash.digest(), head };
}
