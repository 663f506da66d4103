import type { LocalizedText } from '#kernel';

const MEGABYTE = 1024 * 1024;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a file is uploaded for. */
export type FilePurpose = 'EVIDENCE' | 'LEDGER' | 'CLAIM' | 'INVOICE';

export type FileType = 'application/pdf' | 'image/png' | 'image/jpeg' | 'text/plain' | typeof XLSX;

interface PurposeRules {
  readonly maxBytes: number;
  readonly types: readonly FileType[];
  readonly named: LocalizedText;
}

/** A scanned contract fits in 10 MB. */
const DOCUMENT: PurposeRules = {
  maxBytes: 10 * MEGABYTE,
  types: ['application/pdf', 'image/png', 'image/jpeg'],
  named: { fr: 'PDF, PNG ou JPEG', en: 'PDF, PNG or JPEG' },
};

export const PURPOSES: Readonly<Record<FilePurpose, PurposeRules>> = {
  EVIDENCE: DOCUMENT,
  CLAIM: DOCUMENT,
  /** An invoice of the sender's own, to be stamped with a badge. */
  INVOICE: {
    maxBytes: 10 * MEGABYTE,
    types: ['application/pdf'],
    named: { fr: 'PDF', en: 'PDF' },
  },
  /** The accounting export of a year with a million and a half entries has about 200 MB. */
  LEDGER: {
    maxBytes: 250 * MEGABYTE,
    types: ['text/plain', XLSX],
    named: { fr: 'CSV, texte ou Excel (.xlsx)', en: 'CSV, text or Excel (.xlsx)' },
  },
};

export function isFilePurpose(text: unknown): text is FilePurpose {
  return typeof text === 'string' && Object.hasOwn(PURPOSES, text);
}
