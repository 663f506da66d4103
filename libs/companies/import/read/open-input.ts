import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Day } from '#kernel';
import { DomainError, dayOf } from '#kernel';
import type { ImportInput } from '../source-definition.js';
import { decompressed, peeked, type PeekedBytes } from './decompress.js';
import { dayInName } from './day-in-name.js';
import { fingerprintOf } from './fingerprint.js';
import { formatByName, sniffFormat } from './sniff-format.js';
import { isZip, zipEntries } from './zip-entries.js';

/** An input as the engine needs it: with its identity, its day and how far it has been read. */
export interface OpenedInput extends ImportInput {
  /** Identity of the contents, so that a stopped import is found again; null on standard input. */
  readonly fingerprint: string | null;
  /** Day that the name or the modification time tells; null on standard input. */
  readonly describedOn: Day | null;
  /** Folder and name to put the rejects beside; null on standard input. */
  readonly place: string | null;
  /** Lets go of the file, read or not. */
  close(): Promise<void>;
}

/** Fewer, larger reads than Node's 64 kB: a third of the system calls matter at 300,000 rows a second. */
const READ_CHUNK_BYTES = 1 << 17;

/**
 * Opens a file, the files of a folder in the order of their names, the files inside a zip, or standard input (`-`),
 * one after the other. Compression and format are told by the first bytes, not by the name.
 * @throws DomainError `FILE_NOT_FOUND`, `NO_FILES`, `CORRUPT_FILE`.
 */
export async function* openInputs(place: string, stdin: Readable): AsyncIterable<OpenedInput> {
  if (place === '-') {
    yield await openBytes({
      name: 'stdin',
      path: null,
      place: null,
      source: stdin as AsyncIterable<Buffer>,
      size: null,
      fingerprint: null,
      describedOn: null,
    });
    return;
  }
  const found = await stat(place).catch(() => null);
  if (!found) throw new DomainError('FILE_NOT_FOUND', `There is no file or folder ${place}.`);
  const files = found.isDirectory() ? await dataFilesOf(place) : [place];
  for (const file of files) yield* (await isZip(file)) ? zipped(file) : single(file);
}

async function dataFilesOf(folder: string): Promise<string[]> {
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && isDataFile(entry.name))
    .map((entry) => entry.name)
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  if (names.length === 0) throw new DomainError('NO_FILES', `The folder ${folder} holds no file to import.`);
  return names.map((name) => join(folder, name));
}

function isDataFile(name: string): boolean {
  if (name.startsWith('.') || name.endsWith('.rejects.csv')) return false;
  return formatByName(name) !== null || /\.zip$/i.test(name);
}

async function* single(path: string): AsyncIterable<OpenedInput> {
  const { size, mtime } = await stat(path);
  const name = basename(path);
  yield await openBytes({
    name,
    path,
    place: path,
    source: createReadStream(path, { highWaterMark: READ_CHUNK_BYTES }),
    size,
    fingerprint: await fingerprintOf(path),
    describedOn: dayInName(name) ?? dayOf(mtime),
  });
}

async function* zipped(path: string): AsyncIterable<OpenedInput> {
  const zipPrint = await fingerprintOf(path);
  let count = 0;
  for await (const entry of zipEntries(path)) {
    if (!isDataFile(entry.name)) continue;
    count++;
    yield await openBytes({
      ...entry,
      path: null,
      place: `${path}.${entry.name}`,
      fingerprint: `${zipPrint}/${entry.path}`,
      describedOn: dayInName(entry.name) ?? dayInName(basename(path)) ?? dayOf(entry.modifiedAt),
    });
  }
  if (count === 0) throw new DomainError('NO_FILES', `The archive ${path} holds no file to import.`);
}

interface RawInput {
  readonly name: string;
  readonly path: string | null;
  readonly place: string | null;
  readonly source: AsyncIterable<Buffer>;
  readonly size: number | null;
  readonly fingerprint: string | null;
  readonly describedOn: Day | null;
}

async function openBytes(raw: RawInput): Promise<OpenedInput> {
  const progress = { done: 0, total: raw.size };
  const opened: PeekedBytes = await peeked(decompressed(counted(raw.source, progress), raw.name));
  const format = sniffFormat(raw.name, opened.start);
  if (format === 'parquet' && raw.path === null) {
    throw new DomainError(
      'WRONG_FORMAT',
      `${raw.name}: Parquet is read in place, so give it as an uncompressed file.`,
    );
  }
  return {
    fileName: raw.name,
    path: raw.path,
    place: raw.place,
    format,
    fingerprint: raw.fingerprint,
    describedOn: raw.describedOn,
    progress,
    bytes: () => opened.bytes,
    close: opened.close,
  };
}

async function* counted(source: AsyncIterable<Buffer>, progress: { done: number }): AsyncIterable<Buffer> {
  for await (const chunk of source) {
    progress.done += chunk.length;
    yield chunk;
  }
}
