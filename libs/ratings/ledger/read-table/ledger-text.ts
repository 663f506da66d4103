import { isUtf8 } from 'node:buffer';
import { latinText, type BlockDecoder } from '#companies';
import { LedgerError } from '../ledger-error.js';
import type { LedgerSource } from '../ledger-source.js';
import { refuseForeignFile, refuseForeignText } from './refuse-foreign-file.js';

/** A text of any encoding, as bytes that can be cut at line feeds, and what turns them into characters. */
export interface LedgerText {
  /** The first 64 kB as text, a last incomplete line left out unless it is the only one. */
  readonly sample: string;
  bytes(): AsyncIterable<Buffer>;
  readonly decode: BlockDecoder;
  readonly notes: TextNotes;
}

/** Filled while the bytes are read. */
export interface TextNotes {
  isMixedEncoding: boolean;
  endsWithinLine: boolean;
}

type Encoding = 'bytes' | 'utf-16le' | 'utf-16be';

const SAMPLE_BYTES = 1 << 16;
const LF = 10;
const CR = 13;

/** @throws LedgerError `EMPTY_LEDGER`, `NOT_A_LEDGER`. */
export async function openLedgerText(source: LedgerSource): Promise<LedgerText> {
  const start = await firstBytes(source);
  refuseForeignFile(start);
  const encoding = encodingOf(start);
  const notes: TextNotes = { isMixedEncoding: false, endsWithinLine: false };
  const sampleBytes = encoding === 'bytes' ? start : Buffer.from(new TextDecoder(encoding).decode(start));
  const hasCarriageReturnsOnly = !sampleBytes.includes(LF) && sampleBytes.includes(CR);
  const whole = hasCarriageReturnsOnly ? withLineFeeds(sampleBytes) : sampleBytes;
  const lastEnd = whole.lastIndexOf(LF) + 1;
  const isCut = start.length === SAMPLE_BYTES && lastEnd > 0;
  const sample = lenientDecoder({ ...notes })(isCut ? whole.subarray(0, lastEnd) : whole, 1);
  if (sample.trim() === '') {
    throw new LedgerError('EMPTY_LEDGER', { fr: 'Le fichier est vide.', en: 'The file is empty.' });
  }
  refuseForeignText(sample);
  const bytes = (): AsyncIterable<Buffer> =>
    normalised(source.open(), encoding, hasCarriageReturnsOnly, notes);
  return { sample, bytes, decode: lenientDecoder(notes), notes };
}

export async function firstBytes(source: LedgerSource, atMost = SAMPLE_BYTES): Promise<Buffer> {
  const held: Buffer[] = [];
  let size = 0;
  for await (const chunk of source.open()) {
    held.push(chunk);
    size += chunk.length;
    if (size >= atMost) break;
  }
  return Buffer.concat(held).subarray(0, atMost);
}

/** UTF-16 by its mark, or by the zero bytes that every other ASCII character leaves. */
function encodingOf(start: Buffer): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < start.length; at += 2) {
    if (start[at] === 0) even++;
    if (start[at + 1] === 0) odd++;
  }
  const pairs = start.length / 2;
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.6 && odd < pairs * 0.05) return 'utf-16be';
  return 'bytes';
}

/** Line feeds are what the lines are cut at: UTF-16 becomes UTF-8 first, and lone carriage returns (allowed in a FEC) become line feeds. */
async function* normalised(
  source: AsyncIterable<Buffer>,
  encoding: Encoding,
  hasCarriageReturnsOnly: boolean,
  notes: TextNotes,
): AsyncIterable<Buffer> {
  const decoder = encoding === 'bytes' ? null : new TextDecoder(encoding);
  let last = LF;
  for await (const chunk of source) {
    const bytes = decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
    const lines = hasCarriageReturnsOnly ? withLineFeeds(bytes) : bytes;
    last = lines.at(-1) ?? last;
    if (lines.length > 0) yield lines;
  }
  notes.endsWithinLine = last !== LF;
}

function withLineFeeds(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(CR); at >= 0; at = copy.indexOf(CR, at + 1)) copy[at] = LF;
  return copy;
}

/**
 * UTF-8 unless the bytes prove otherwise: an accent in a Latin encoding is practically never valid UTF-8.
 */
function lenientDecoder(notes: TextNotes): BlockDecoder {
  let hasUtf8Accents = false;
  let hasLatinAccents = false;
  return (bytes, firstLine) => {
    const isValid = isUtf8(bytes);
    const text = isValid ? bytes.toString('utf8') : latinText(bytes);
    if (!isValid) hasLatinAccents = true;
    else if (text.length !== bytes.length) hasUtf8Accents = true;
    notes.isMixedEncoding = hasUtf8Accents && hasLatinAccents;
    return firstLine === 1 ? text.replace(/^\ufeff/, '') : text;
  };
}
