const CLEAR = 256;
const END = 257;
const FIRST_ENTRY = 258;
const MOST_ENTRIES = 4096;
const SHORTEST_CODE = 9;
const LONGEST_CODE = 12;

/**
 * How many bytes a stream packed with LZW unpacks to (ISO 32000-1, 7.4.4), counted without unpacking it; when it is more than
 * `limit`, some number above it.
 * @param earlyChange the stream's own parameter: whether codes grow one entry before they have to
 */
export function lzwSize(packed: Uint8Array, earlyChange: 0 | 1, limit: number): number {
  const lengths = new Uint16Array(MOST_ENTRIES).fill(1, 0, CLEAR);
  let size = 0;
  let next = FIRST_ENTRY;
  let width = SHORTEST_CODE;
  /** Bytes of the sequence before; none after a clearing. */
  let before = 0;
  let held = 0;
  let bits = 0;
  for (const byte of packed) {
    held = ((held << 8) | byte) & 0xfffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (held >> bits) & ((1 << width) - 1);
    if (code === END || size > limit) break;
    if (code === CLEAR) {
      [next, width, before] = [FIRST_ENTRY, SHORTEST_CODE, 0];
      continue;
    }
    // An entry that is only being made is the sequence before and its first byte again.
    const length = code < next ? lengths[code]! : before + 1;
    size += length;
    if (before > 0 && next < MOST_ENTRIES) lengths[next++] = before + 1;
    if (next + earlyChange >= 1 << width && width < LONGEST_CODE) width++;
    before = length;
  }
  return size;
}
