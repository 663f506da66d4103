import { LedgerError } from '../ledger-error.js';

/** What a file is by its first bytes, whatever its name says. */
const KNOWN_STARTS: readonly (readonly [
  name: 'PDF' | 'XLS' | 'GZIP' | 'IMAGE' | 'PARQUET',
  start: string,
])[] = [
  ['PDF', '%PDF-'],
  ['XLS', '\xd0\xcf\x11\xe0'],
  ['GZIP', '\x1f\x8b'],
  ['IMAGE', '\x89PNG'],
  ['IMAGE', '\xff\xd8\xff'],
  ['IMAGE', 'GIF8'],
  ['PARQUET', 'PAR1'],
];

const SENTENCES = {
  PDF: {
    fr: 'Ce fichier est un PDF : exportez la balance au format CSV ou Excel.',
    en: 'This file is a PDF: export the ledger as CSV or Excel.',
  },
  XLS: {
    fr: 'Ce fichier est un ancien classeur Excel (.xls) : enregistrez-le au format CSV ou .xlsx.',
    en: 'This file is an old Excel workbook (.xls): save it as CSV or .xlsx.',
  },
  GZIP: {
    fr: 'Ce fichier est compressé : décompressez-le d’abord.',
    en: 'This file is compressed: unpack it first.',
  },
  IMAGE: {
    fr: 'Ce fichier est une image : exportez la balance au format CSV ou Excel.',
    en: 'This file is an image: export the ledger as CSV or Excel.',
  },
  PARQUET: {
    fr: 'Ce fichier est au format Parquet : exportez la balance au format CSV ou Excel.',
    en: 'This file is in the Parquet format: export the ledger as CSV or Excel.',
  },
  MARKUP: {
    fr: 'Ce fichier est une page web ou du XML : exportez la balance au format CSV ou Excel.',
    en: 'This file is a web page or XML: export the ledger as CSV or Excel.',
  },
  JSON: {
    fr: 'Ce fichier est du JSON : exportez la balance au format CSV ou Excel.',
    en: 'This file is JSON: export the ledger as CSV or Excel.',
  },
  BINARY: {
    fr: 'Ce fichier n’est pas du texte : exportez la balance au format CSV ou Excel.',
    en: 'This file is not text: export the ledger as CSV or Excel.',
  },
} as const;

/** Beyond one control character in fifty, it is not a table that somebody can read. */
const HIGHEST_CONTROL_SHARE = 0.02;

/** @throws LedgerError `NOT_A_LEDGER` when the first bytes are those of something else than a text. */
export function refuseForeignFile(start: Buffer): void {
  const head = start.subarray(0, 8).toString('latin1');
  const known = KNOWN_STARTS.find(([, bytes]) => head.startsWith(bytes))?.[0];
  if (known) refuse(known);
}

/** The same once the encoding is known. @throws LedgerError `NOT_A_LEDGER`. */
export function refuseForeignText(text: string): void {
  const shown = text.trimStart().slice(0, 2000);
  if (/^<(?:!doctype|\?xml|html|table|div|meta|script|[a-z:]+>)/i.test(shown)) refuse('MARKUP');
  if (/^(?:\{\s*"|\[\s*[{[])/.test(shown)) refuse('JSON');
  const controls = [...text].filter((char) => char < ' ' && char !== '\t' && char !== '\n' && char !== '\r');
  if (controls.length > text.length * HIGHEST_CONTROL_SHARE) refuse('BINARY');
}

function refuse(kind: keyof typeof SENTENCES): never {
  throw new LedgerError('NOT_A_LEDGER', SENTENCES[kind]);
}
