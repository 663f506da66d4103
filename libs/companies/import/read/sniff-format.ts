import type { ImportInput } from '../source-definition.js';

export type FileFormat = ImportInput['format'];

const BY_EXTENSION: ReadonlyMap<string, FileFormat> = new Map([
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['txt', 'csv'],
  ['json', 'json'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['xml', 'xml'],
  ['parquet', 'parquet'],
]);

/** Format that a file's name announces, without `.gz`; null when it announces none that we read. */
export function formatByName(fileName: string): FileFormat | null {
  const extension = /\.([a-z]+)$/i.exec(fileName.replace(/\.gz$/i, ''))?.[1];
  return BY_EXTENSION.get(extension?.toLowerCase() ?? '') ?? null;
}

/** Format that the first decompressed bytes show, helped by the name where the bytes leave a doubt (JSON or JSON lines). */
export function sniffFormat(fileName: string, start: Buffer): FileFormat {
  if (start.subarray(0, 4).toString('latin1') === 'PAR1') return 'parquet';
  const text = start
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  if (text.startsWith('<')) return 'xml';
  if (text.startsWith('[')) return 'json';
  if (!text.startsWith('{')) return 'csv';
  const named = formatByName(fileName);
  return named === 'json' || named === 'jsonl' ? named : isJsonLine(text) ? 'jsonl' : 'json';
}

function isJsonLine(text: string): boolean {
  try {
    JSON.parse(text.slice(0, text.indexOf('\n')));
    return true;
  } catch {
    return false;
  }
}
