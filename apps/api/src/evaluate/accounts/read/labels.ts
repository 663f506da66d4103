import type { CsvRow } from '#companies';
import { DomainError } from '#kernel';
import type { AccountsMapping } from '../mapping.js';
import { isMissing } from './missing-cell.js';

/** One text of the label column: who reads the counts sees whether a spelling was overlooked. */
export interface LabelCount {
  readonly text: string;
  readonly rows: number;
  readonly isFailure: boolean;
}

/** `b'1'` is how a common library exports nominal values. */
const QUOTED = /^b?(['"])(.*)\1$/;

/** What the label column of a row says, without quotes and case. @throws DomainError `BAD_CELL` */
export function labelOf({ line, cells }: CsvRow, at: number, { label }: AccountsMapping): string {
  const text = cells[at]!.trim().replace(QUOTED, '$2').trim();
  if (isMissing(text))
    throw new DomainError('BAD_CELL', `Line ${line}, column ${label}: nothing says whether the firm failed.`);
  return text.toLowerCase();
}

/** Spreadsheets turn 1 into 1.0. */
export function isFailure(label: string, { failedText }: AccountsMapping): boolean {
  return label === failedText.toLowerCase() || (label !== '' && Number(label) === Number(failedText));
}
