import type { LocalizedText } from '#kernel';
import type { ReviewOutcome } from '../status/review-stage.js';

export const REVIEW_REASONS = [
  'NOT_PROVED',
  'NO_BREACH',
  'ISOLATED_LATENESS',
  'REMEDIED',
  'BREACH_PROVED',
  'BREACH_ADMITTED',
  'SERIOUS_BREACH',
  'REPEATED_BREACH',
  'PLAN_MISSING',
  'PLAN_NOT_KEPT',
  'NO_ENGAGEMENT',
  'RETALIATION',
  'DATA_BACK',
  'SUSPENDED_TOO_LONG',
] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** Reasons that a moderator may give for an outcome: a closed list, so that like cases are decided alike. */
export const REASONS_OF: Readonly<Record<ReviewOutcome, readonly ReviewReason[]>> = {
  CLEARED: ['NOT_PROVED', 'NO_BREACH', 'ISOLATED_LATENESS', 'REMEDIED'],
  ACTION_PLAN: ['BREACH_PROVED', 'BREACH_ADMITTED'],
  SUSPENDED: ['SERIOUS_BREACH', 'REPEATED_BREACH', 'PLAN_MISSING', 'PLAN_NOT_KEPT'],
  REINSTATED: ['REMEDIED'],
  REVOKED: ['NO_ENGAGEMENT', 'RETALIATION'],
};

/** Which are shown beside a step in the public register; what clears a company needs none. */
export const REASON_LABELS = {
  NOT_PROVED: {
    fr: 'Les pièces ne prouvent pas le manquement.',
    en: 'The documents do not prove the breach.',
  },
  NO_BREACH: {
    fr: 'Ce qui est rapporté ne manque pas à la charte.',
    en: 'What is reported does not break the charter.',
  },
  ISOLATED_LATENESS: {
    fr: 'Un retard isolé n’est pas un manquement.',
    en: 'One late invoice is not a breach.',
  },
  REMEDIED: { fr: 'Le manquement a été réparé.', en: 'The breach was put right.' },
  BREACH_PROVED: { fr: 'Le manquement est prouvé.', en: 'The breach is proved.' },
  BREACH_ADMITTED: { fr: 'Le signataire reconnaît le manquement.', en: 'The signatory admits the breach.' },
  SERIOUS_BREACH: { fr: 'Le manquement est grave.', en: 'The breach is serious.' },
  REPEATED_BREACH: { fr: 'Le manquement se répète.', en: 'The breach is repeated.' },
  PLAN_MISSING: {
    fr: 'Le plan d’action demandé n’a pas été remis.',
    en: 'The action plan that was asked for was not handed in.',
  },
  PLAN_NOT_KEPT: { fr: 'Le plan d’action n’a pas été tenu.', en: 'The action plan was not kept.' },
  NO_ENGAGEMENT: {
    fr: 'Le signataire n’a pas répondu à ce qui lui était demandé.',
    en: 'The signatory did not answer what was asked of it.',
  },
  RETALIATION: {
    fr: 'Un fournisseur a été puni d’avoir parlé.',
    en: 'A supplier was punished for speaking.',
  },
  DATA_BACK: {
    fr: 'Les paiements mesurés tiennent à nouveau la promesse.',
    en: 'Measured payments keep the promise again.',
  },
  SUSPENDED_TOO_LONG: {
    fr: 'La suspension a duré aussi longtemps que la charte le permet.',
    en: 'The suspension lasted as long as the charter allows.',
  },
} as const satisfies Readonly<Record<ReviewReason, LocalizedText>>;
