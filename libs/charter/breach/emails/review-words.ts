import type { LocalizedText } from '#kernel';
import type { ReviewOutcome } from '../status/review-stage.js';

export const reviewPath = (reviewId: string) => `/account/charter/reviews/${reviewId}`;

export const OUTCOME_LABELS: Readonly<Record<ReviewOutcome, LocalizedText>> = {
  CLEARED: { fr: 'Dossier clos sans suite', en: 'Review closed without a breach' },
  ACTION_PLAN: { fr: 'Plan d’action demandé', en: 'Action plan required' },
  SUSPENDED: { fr: 'Engagement suspendu', en: 'Commitment suspended' },
  REINSTATED: { fr: 'Engagement rétabli', en: 'Commitment reinstated' },
  REVOKED: { fr: 'Entreprise exclue de la charte', en: 'Company excluded from the charter' },
};

/** What becomes of the badge, and until when. */
export const EFFECTS: Readonly<Record<ReviewOutcome, LocalizedText>> = {
  CLEARED: {
    fr: 'L’engagement et le badge valent comme avant.',
    en: 'The commitment and the badge hold as before.',
  },
  ACTION_PLAN: {
    fr: 'Le badge reste valable avec une mention. Le signataire remet un plan d’action et le tient.',
    en: 'The badge stays valid, with a note. The signatory hands in an action plan and keeps it.',
  },
  SUSPENDED: {
    fr: 'Le badge ne vaut plus tant que la suspension dure ; le registre public la montre.',
    en: 'The badge does not hold while the suspension lasts; the public register shows it.',
  },
  REINSTATED: {
    fr: 'Le badge vaut à nouveau ; le registre public le montre.',
    en: 'The badge holds again; the public register shows it.',
  },
  REVOKED: {
    fr: 'L’engagement et le badge prennent fin ; le registre public le montre.',
    en: 'The commitment and the badge end; the public register shows it.',
  },
};
