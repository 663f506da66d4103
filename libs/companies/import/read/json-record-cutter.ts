import { isUtf8 } from 'node:buffer';
import { DomainError } from '#kernel';
import { LONGEST_LINE_BYTES } from './text-blocks.js';

/** Text of one record, or null when it is too long to be held. */
type CutRecord = string | null;

const [QUOTE, BACKSLASH, OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY] = [
  34, 92, 123, 125, 91, 93,
] as const;

/** Where Opendatasoft puts the records of its answers (API v2.1 and v1): other arrays beside them are facets. */
const RECORD_KEYS: ReadonlySet<string> = new Set(['results', 'records']);
const LONGEST_KEY = 40;

/**
 * Cuts the records out of a JSON document by counting brackets, holding one record only: the objects of the array
 * at the root, or of the array of records inside the root object.
 * @throws DomainError `CORRUPT_FILE`, `NOT_UTF8`.
 */
export class JsonRecordCutter {
  private readonly open: number[] = [];
  private isInString = false;
  private isEscaped = false;
  private rootKey = '';
  private recordDepth = 0;
  private held: Buffer[] = [];
  private heldBytes = 0;
  private hasRecords = false;
  private root: Buffer[] | null = [];
  private rootBytes = 0;

  push(chunk: Buffer): CutRecord[] {
    const records: CutRecord[] = [];
    this.keepRoot(chunk);
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!;
      if (this.isInString) this.insideString(byte);
      else if (byte === QUOTE) this.beginString();
      else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
        if (this.beginsRecord(byte)) start = at;
        this.open.push(byte);
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        this.close(byte);
        if (this.recordDepth > this.open.length) {
          this.hold(chunk.subarray(start, at + 1));
          records.push(this.take());
        }
      }
    }
    if (this.recordDepth > 0) this.hold(chunk.subarray(start));
    return records;
  }

  /** The root object itself, when the document holds no array of records. */
  end(): CutRecord[] {
    if (this.open.length > 0 || this.isInString) throw corrupt('it ends in the middle of a record');
    const text =
      this.root && !this.hasRecords
        ? decoded(this.root)
            .replace(/^\ufeff/, '')
            .trim()
        : '';
    return text.startsWith('{') ? [text] : [];
  }

  private insideString(byte: number): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (byte === BACKSLASH) this.isEscaped = true;
    else if (byte === QUOTE) this.isInString = false;
    else if (this.open.length === 1 && this.rootKey.length < LONGEST_KEY)
      this.rootKey += String.fromCharCode(byte);
  }

  private beginString(): void {
    this.isInString = true;
    if (this.open.length === 1) this.rootKey = '';
  }

  private beginsRecord(byte: number): boolean {
    const [root, inner] = this.open;
    const isInRecords =
      (this.open.length === 1 && root === OPEN_ARRAY) ||
      (this.open.length === 2 && inner === OPEN_ARRAY && RECORD_KEYS.has(this.rootKey));
    if (byte !== OPEN_OBJECT || this.recordDepth > 0 || !isInRecords) return false;
    this.recordDepth = this.open.length + 1;
    return true;
  }

  private close(byte: number): void {
    const opened = this.open.pop();
    if (opened !== (byte === CLOSE_OBJECT ? OPEN_OBJECT : OPEN_ARRAY))
      throw corrupt('its brackets do not match');
  }

  private hold(bytes: Buffer): void {
    this.heldBytes += bytes.length;
    if (this.heldBytes <= LONGEST_LINE_BYTES) this.held.push(Buffer.from(bytes));
  }

  private take(): CutRecord {
    const record = this.heldBytes > LONGEST_LINE_BYTES ? null : decoded(this.held);
    this.recordDepth = 0;
    this.held = [];
    this.heldBytes = 0;
    this.hasRecords = true;
    this.root = null;
    return record;
  }

  private keepRoot(chunk: Buffer): void {
    this.rootBytes += chunk.length;
    if (this.rootBytes > LONGEST_LINE_BYTES) this.root = null;
    this.root?.push(Buffer.from(chunk));
  }
}

function decoded(parts: readonly Buffer[]): string {
  const bytes = Buffer.concat(parts);
  if (!isUtf8(bytes)) throw new DomainError('NOT_UTF8', 'The file is not UTF-8 text: convert it first.');
  return bytes.toString('utf8');
}

function corrupt(reason: string): DomainError {
  return new DomainError('CORRUPT_FILE', `The file is not valid JSON: ${reason}.`);
}
