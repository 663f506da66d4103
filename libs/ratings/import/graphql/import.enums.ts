import { declareEnum } from '#companies';
import type { LedgerField } from '../../ledger/column-mapping.js';
import type { DayOrder, DecimalMark } from '../../ledger/read-table/cell-formats.js';
import type { ClientMatch, ImportFormat, ImportStatus } from '../store/import-status.js';

export const LedgerImportStatusEnum = declareEnum<ImportStatus>('LedgerImportStatus', {
  READING: 'The file is being read, or its clients are being looked up.',
  NEEDS_MAPPING: 'The member says what the columns mean.',
  PREVIEW: 'Read; nothing is told before the member confirms.',
  IMPORTING: 'Being told, client after client.',
  DONE: null,
  UNDOING: 'What was told is being withdrawn.',
  UNDONE: 'Given up, or withdrawn.',
  FAILED: null,
});

export const LedgerFormatEnum = declareEnum<ImportFormat>('LedgerFormat', {
  FEC: 'Fichier des écritures comptables (art. A47 A-1 LPF).',
  AGED_LEDGER: 'What was unpaid on a day.',
  PAID_LEDGER: 'Invoices with the days on which they were paid.',
});

export const LedgerClientMatchEnum = declareEnum<ClientMatch>('LedgerClientMatch', {
  BY_NUMBER: 'The file states its number.',
  CONFIRMED: 'A member chose the company, now or in an earlier import.',
  TO_CONFIRM: 'Candidates were found by name.',
  NOT_FOUND: null,
  LEFT_OUT: 'A member left it out.',
  OWN_COMPANY: 'The organisation’s own company.',
});

export const LedgerFieldEnum = declareEnum<LedgerField>('LedgerField', {
  reference: 'Invoice number.',
  clientKey: 'Account of the client.',
  clientName: null,
  clientNumber: 'SIREN, SIRET, VAT or UK company number.',
  email: null,
  postcode: null,
  issuedOn: null,
  dueOn: null,
  amount: null,
  openAmount: 'What is still to be paid.',
  paidOn: null,
  paidAmount: null,
  currency: null,
});

export const DayOrderEnum = declareEnum<DayOrder>('DayOrder', {
  DMY: 'Day, month, year.',
  MDY: 'Month, day, year.',
});

/** GraphQL names hold no signs. */
export type DecimalMarkName = 'COMMA' | 'POINT';

export const DecimalMarkEnum = declareEnum<DecimalMarkName>('DecimalMark', { COMMA: null, POINT: null });

export const markOf: Readonly<Record<DecimalMarkName, DecimalMark>> = { COMMA: ',', POINT: '.' };

export function markName(mark: DecimalMark | undefined): DecimalMarkName | null {
  if (mark === undefined) return null;
  return mark === ',' ? 'COMMA' : 'POINT';
}

export type QuestionAbout = 'dayOrder' | 'decimalMark';

export const LedgerQuestionAboutEnum = declareEnum<QuestionAbout>('LedgerQuestionAbout', {
  dayOrder: null,
  decimalMark: null,
});
