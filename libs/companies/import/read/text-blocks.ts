import { isUtf8 } from 'node:buffer';
import { DomainError } from '#kernel';
import { latinText } from './latin-text.js';

/** Whole lines of a file, or the trace of a line that is too long to be held. */
export type TextBlock = { readonly text: string } | { readonly oversized: true };

/** Turns whole lines into text; `firstLine` is the number of the first of them. */
export type BlockDecoder = (bytes: Buffer, firstLine: number) => string;

/** No line of any register comes near: beyond, it is not data but a defect, and must not fill the memory. */
export const LONGEST_LINE_BYTES = 1 << 20;

const NEWLINE = 10;

/**
 * Decodes a stream of bytes into blocks that end at a line's end, without ever holding more than one chunk and
 * one line. A longer line becomes one `oversized` block, whatever its size.
 * @throws DomainError `NOT_UTF8` unless another decoder is given, so that a Latin-1 file is refused instead of imported as mojibake.
 */
export async function* textBlocks(
  bytes: AsyncIterable<Buffer>,
  decode: BlockDecoder = decodeUtf8,
): AsyncIterable<TextBlock> {
  let unfinished: Buffer[] = [];
  let unfinishedBytes = 0;
  let isSkipping = false;
  let line = 1;
  const decodeNext = (parts: readonly Buffer[]): TextBlock => {
    const text = decode(Buffer.concat(parts), line);
    line += countNewlines(text);
    return { text };
  };
  for await (const chunk of bytes) {
    let rest = chunk;
    const firstEnd = rest.indexOf(NEWLINE);
    if (!isSkipping && unfinishedBytes + (firstEnd < 0 ? rest.length : firstEnd) > LONGEST_LINE_BYTES) {
      yield { oversized: true };
      line++;
      isSkipping = true;
      unfinished = [];
      unfinishedBytes = 0;
    }
    if (isSkipping) {
      if (firstEnd < 0) continue;
      rest = rest.subarray(firstEnd + 1);
      isSkipping = false;
    }
    const end = rest.lastIndexOf(NEWLINE) + 1;
    if (end > 0) {
      yield decodeNext([...unfinished, rest.subarray(0, end)]);
      unfinished = [];
      unfinishedBytes = 0;
    }
    if (end < rest.length) {
      unfinished.push(Buffer.from(rest.subarray(end)));
      unfinishedBytes += rest.length - end;
    }
  }
  if (unfinishedBytes > 0) yield decodeNext(unfinished);
}

/**
 * For files whose numbers and days matter, and where a wrong accent in a name harms nobody: UTF-8 unless the bytes prove
 * otherwise, then Windows-1252 or ISO 8859-15.
 * @throws DomainError `NOT_UTF8` for UTF-16
 */
export function decodeUtf8OrLatin(bytes: Buffer, firstLine: number): string {
  if (isUtf8(bytes)) return decodeUtf8(bytes, firstLine);
  if (firstLine === 1 && /^(\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2)))
    throw notUtf8(firstLine, 'UTF-16');
  return latinText(bytes);
}

function decodeUtf8(bytes: Buffer, firstLine: number): string {
  if (!isUtf8(bytes)) throw notUtf8(firstLine + linesBeforeInvalid(bytes), 'ISO-8859-1');
  return firstLine === 1 ? bytes.toString('utf8').replace(/^\ufeff/, '') : bytes.toString('utf8');
}

function notUtf8(line: number, likely: string): DomainError {
  return new DomainError(
    'NOT_UTF8',
    `Line ${line} is not UTF-8 text: convert the file first, for instance with "iconv -f ${likely} -t UTF-8".`,
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
