import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import type { LedgerSource } from '../ledger-source.js';
import { LedgerError } from '../ledger-error.js';

/** An Excel workbook is a zip: it is read in place, so its packed bytes are held, and no part may unpack without bound. */
const MOST_PACKED_BYTES = 64 << 20;
const MOST_PART_BYTES = 512 << 20;
const ZIP_MAGIC = 'PK\x03\x04';

const FIRST_SHEET = /^xl\/worksheets\/sheet1\.xml$/i;
const ANY_SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;

export interface Workbook {
  /** XML of the first sheet. */
  readonly sheet: () => AsyncIterable<Buffer>;
  /** XML of the texts that cells share; null when there is none. */
  readonly sharedStrings: (() => AsyncIterable<Buffer>) | null;
  close(): void;
}

export function isZip(start: Buffer): boolean {
  return start.subarray(0, 4).toString('latin1') === ZIP_MAGIC;
}

/** @throws LedgerError `FILE_TOO_LARGE`, `CORRUPT_FILE`, `NOT_A_LEDGER` when the archive is not a workbook that can be read. */
export async function openWorkbook(source: LedgerSource): Promise<Workbook> {
  const zip = await fromBufferPromise(await packedBytes(source), {
    lazyEntries: true,
    autoClose: false,
  }).catch(refuseDamaged);
  const entries = await entriesOf(zip).catch(refuseDamaged);
  const part = (pattern: RegExp): Entry | undefined => entries.find(({ fileName }) => pattern.test(fileName));
  const sheet = part(FIRST_SHEET) ?? part(ANY_SHEET);
  if (!sheet) {
    throw new LedgerError('NOT_A_LEDGER', {
      fr: 'Cette archive n’est pas un classeur Excel (.xlsx) : décompressez-la, puis déposez la balance elle-même.',
      en: 'This archive is not an Excel workbook (.xlsx): unpack it, then hand in the ledger itself.',
    });
  }
  const book = part(/^xl\/workbook\.xml$/i);
  if (book) await refuseMacDates(unpacked(zip, book));
  const strings = part(/^xl\/sharedStrings\.xml$/i);
  return {
    sheet: () => unpacked(zip, sheet),
    sharedStrings: strings ? () => unpacked(zip, strings) : null,
    close: () => zip.close(),
  };
}

async function packedBytes(source: LedgerSource): Promise<Buffer> {
  const held: Buffer[] = [];
  let size = 0;
  for await (const chunk of source.open()) {
    size += chunk.length;
    if (size > MOST_PACKED_BYTES) throw tooLarge();
    held.push(chunk);
  }
  return Buffer.concat(held);
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    if (/^xl\/[^/]*\.xml$|^xl\/worksheets\/[^/]+\.xml$/i.test(entry.fileName)) entries.push(entry);
  }
  return entries;
}

/** Counts what really comes out: a zip bomb lies about its sizes. */
async function* unpacked(zip: ZipFile, entry: Entry): AsyncIterable<Buffer> {
  let size = 0;
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MOST_PART_BYTES) throw tooLarge();
      yield chunk;
    }
  } catch (cause) {
    refuseDamaged(cause);
  }
}

/** Days count from 1904 in workbooks of old Macs: read as the others, each would be four years off. */
async function refuseMacDates(xml: AsyncIterable<Buffer>): Promise<void> {
  let text = '';
  for await (const chunk of xml) {
    text += chunk.toString('latin1');
    if (text.length > 1 << 20) break;
  }
  if (!/date1904="(?:1|true)"/.test(text)) return;
  throw new LedgerError('NOT_A_LEDGER', {
    fr: 'Ce classeur compte ses dates depuis 1904 : enregistrez la feuille au format CSV.',
    en: 'This workbook counts its days from 1904: save the sheet as CSV.',
  });
}

function tooLarge(): LedgerError {
  return new LedgerError('FILE_TOO_LARGE', {
    fr: 'Ce classeur est trop volumineux : enregistrez la feuille au format CSV, qui n’a pas cette limite.',
    en: 'This workbook is too large: save the sheet as CSV, which has no such limit.',
  });
}

export function refuseDamaged(cause: unknown): never {
  if (cause instanceof LedgerError) throw cause;
  throw new LedgerError('CORRUPT_FILE', {
    fr: 'Ce classeur Excel est endommagé ou coupé : enregistrez-le de nouveau, ou au format CSV.',
    en: 'This Excel workbook is damaged or cut: save it again, or as CSV.',
  });
}
