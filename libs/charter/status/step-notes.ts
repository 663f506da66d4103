import type { LocalizedText } from '#kernel';
import { REVIEW_NOTES } from '../breach/decide/public-notes.js';

/** Why a step was taken, as everybody may read it in the register. A closed list, so that no text names or accuses anybody. */
export const STEP_NOTES = {
  TERM_ENDED: {
    fr: 'L’engagement n’a pas été renouvelé à son terme.',
    en: 'The commitment was not renewed at the end of its term.',
  },
  NOT_RESIGNED: {
    fr: 'La nouvelle version de la charte n’a pas été signée à temps.',
    en: 'The new version of the charter was not signed in time.',
  },
  CLAIM_LOST: {
    fr: 'L’organisation qui avait signé ne représente plus l’entreprise.',
    en: 'The organisation that had signed no longer acts for the company.',
  },
  CLAIM_GIVEN_UP: {
    fr: 'Le signataire a renoncé à représenter l’entreprise.',
    en: 'The signatory gave up acting for the company.',
  },
  ...REVIEW_NOTES,
} as const satisfies Record<string, LocalizedText>;

export type StepNote = keyof typeof STEP_NOTES;
