import { JsonRecordCutter } from './json-record-cutter.js';
import { LONGEST_LINE_BYTES, textBlocks } from './text-blocks.js';

/** One JSON record. `problem` says why it cannot be read; `value` is undefined then. */
export interface JsonRecord {
  /** Line (JSON lines) or ordinal of the record (JSON), from 1. */
  readonly line: number;
  readonly value?: unknown;
  readonly problem?: string;
}

const TOO_LONG = `longer than ${LONGEST_LINE_BYTES} bytes`;

/**
 * Reads the records of a JSON or JSON-lines file of any size. JSON: the objects of the array at the root, or of the
 * array `results` or `records` of the root object (as Opendatasoft answers), else the root object itself.
 * @throws DomainError `NOT_UTF8`, `CORRUPT_FILE`.
 */
export function readJson(
  bytes: AsyncIterable<Buffer>,
  format: 'json' | 'jsonl',
): AsyncIterable<readonly JsonRecord[]> {
  return format === 'jsonl' ? jsonLines(bytes) : jsonDocument(bytes);
}

async function* jsonLines(bytes: AsyncIterable<Buffer>): AsyncIterable<readonly JsonRecord[]> {
  let line = 0;
  for await (const block of textBlocks(bytes)) {
    if ('oversized' in block) {
      yield [{ line: ++line, problem: TOO_LONG }];
      continue;
    }
    const lines = block.text.split('\n');
    if (lines.at(-1) === '') lines.pop();
    const records = lines
      .map((text, offset) => ({ text, line: line + offset + 1 }))
      .filter(({ text }) => text.trim());
    line += lines.length;
    if (records.length > 0) yield records.map((record) => parsed(record.text, record.line));
  }
}

async function* jsonDocument(bytes: AsyncIterable<Buffer>): AsyncIterable<readonly JsonRecord[]> {
  const cutter = new JsonRecordCutter();
  let ordinal = 0;
  const read = (text: string | null): JsonRecord =>
    text === null ? { line: ++ordinal, problem: TOO_LONG } : parsed(text, ++ordinal);
  for await (const chunk of bytes) {
    const records = cutter.push(chunk).map(read);
    if (records.length > 0) yield records;
  }
  const last = cutter.end().map(read);
  if (last.length > 0) yield last;
}

function parsed(text: string, line: number): JsonRecord {
  try {
    return { line, value: JSON.parse(text) as unknown };
  } catch {
    return { line, problem: 'not valid JSON' };
  }
}
