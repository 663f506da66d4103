import type { LedgerImportStatus } from '../../generated/graphql';

/** The colour that goes with the word of a status. */
export const TONES: Readonly<Record<LedgerImportStatus, 'good' | 'caution' | 'bad' | 'neutral'>> = {
  READING: 'neutral',
  NEEDS_MAPPING: 'caution',
  PREVIEW: 'caution',
  IMPORTING: 'neutral',
  DONE: 'good',
  UNDOING: 'neutral',
  UNDONE: 'neutral',
  FAILED: 'bad',
};
