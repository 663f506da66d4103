import type { Readable } from 'node:stream';

/** The bytes of a body, or null as soon as there are more than `most`. */
export async function readBounded(body: Readable, most: number): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
