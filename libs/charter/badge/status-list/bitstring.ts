import { gunzipSync, gzipSync } from 'node:zlib';

/**
 * Entries of a list: places for 100,000 signatories over ten years of badges, each issued anew every quarter. The
 * specification asks for 131,072 at least; a list with more room than badges compresses to little more than what is set.
 */
export const LIST_LENGTH = 4_194_304;
const SMALLEST_LENGTH = 131_072;

/** Multibase (`u`: base64url) of a GZIP-compressed bit string, the first bit leftmost: https://www.w3.org/TR/vc-bitstring-status-list/#bitstring-encoding */
export function encodeBits(set: Iterable<number>): string {
  const bits = new Uint8Array(LIST_LENGTH / 8);
  for (const index of set) bits[index >> 3]! |= 0x80 >> (index & 7);
  return `u${gzipSync(bits, { level: 9 }).toString('base64url')}`;
}

/** The bits of an encoded list, or null when it is none: whatever it would inflate to, no more than a list is. */
export function decodeBits(encoded: string): Uint8Array | null {
  if (!/^u[\w-]+$/.test(encoded)) return null;
  try {
    const bits = gunzipSync(Buffer.from(encoded.slice(1), 'base64url'), { maxOutputLength: LIST_LENGTH / 8 });
    return bits.length * 8 >= SMALLEST_LENGTH ? bits : null;
  } catch {
    return null;
  }
}

export function isSet(bits: Uint8Array, index: number): boolean {
  return ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0;
}
