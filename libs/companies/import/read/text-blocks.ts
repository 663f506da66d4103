import { isUtf8 } from 'node:buffer';
import { DomainError } from '#kernel';

/** Whole lines of a file, or the trace of a line that is too long to be held. */
export type TextBlock = { readonly text: string } | { readonly oversized: true };

/** No line of any register comes near: beyond, it is not data but a defect, and must not fill the memory. */
export const LONGEST_LINE_BYTES = 1 << 20;

const NEWLINE = 10;
const UTF8_BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Decodes a stream of bytes into blocks that end at a line's end, without ever holding more than one chunk and
 * one line. A longer line becomes one `oversized` block, whatever its size.
 * @throws DomainError `NOT_UTF8`, so that a Latin-1 file is refused instead of imported as mojibake.
 */
export async function* textBlocks(bytes: AsyncIterable<Buffer>): AsyncIterable<TextBlock> {
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let isSkipping = false;
  let line = 1;
  let isFirst = true;
  for await (const chunk of bytes) {
    let rest = chunk;
    if (isSkipping) {
      const end = rest.indexOf(NEWLINE);
      if (end < 0) continue;
      rest = rest.subarray(end + 1);
      isSkipping = false;
    }
    const last = rest.lastIndexOf(NEWLINE);
    if (last >= 0) {
      const whole = Buffer.concat([...pending, rest.subarray(0, last + 1)]);
      const text = decode(isFirst ? withoutBom(whole) : whole, line);
      line += countNewlines(text);
      isFirst = false;
      yield { text };
      pending = [];
      pendingBytes = 0;
      rest = rest.subarray(last + 1);
    }
    if (rest.length > 0) {
      pending.push(Buffer.from(rest));
      pendingBytes += rest.length;
    }
    if (pendingBytes > LONGEST_LINE_BYTES) {
      yield { oversized: true };
      pending = [];
      pendingBytes = 0;
      isSkipping = true;
      isFirst = false;
      line++;
    }
  }
  if (pendingBytes > 0) {
    const whole = Buffer.concat(pending);
    yield { text: decode(isFirst ? withoutBom(whole) : whole, line) };
  }
}

function withoutBom(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(UTF8_BOM) ? bytes.subarray(3) : bytes;
}

function decode(bytes: Buffer, firstLine: number): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  throw new DomainError(
    'NOT_UTF8',
    `Line ${firstLine + linesBeforeInvalid(bytes)} is not UTF-8 text: convert the file first, for instance with "iconv -f ISO-8859-1 -t UTF-8".`,
  );
}

function linesBeforeInvalid(bytes: Buffer): number {
  let start = 0;
  for (let lines = 0; ; lines++) {
    const end = bytes.indexOf(NEWLINE, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return lines;
    start = end + 1;
  }
}

export function countNewlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
