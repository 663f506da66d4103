import type { LocalizedText } from '#kernel';
import type { CharterStep } from '../status/membership-status.js';

/** What a step in the history of a commitment says to people. */
export const CHARTER_STEP_LABELS: Readonly<Record<CharterStep, LocalizedText>> = {
  SIGNED: { fr: 'Charte signée', en: 'Charter signed' },
  RENEWED: { fr: 'Engagement renouvelé', en: 'Commitment renewed' },
  RESIGNED: { fr: 'Nouvelle version signée', en: 'New version signed' },
  RESIGN_REQUIRED: { fr: 'Nouvelle version à signer', en: 'New version to be signed' },
  TIER_SET: { fr: 'Palier mesuré', en: 'Tier measured' },
  OPEN_REVIEW: { fr: 'Examen ouvert', en: 'Review opened' },
  CLEAR: { fr: 'Examen clos sans manquement', en: 'Review closed without a breach' },
  REQUIRE_PLAN: { fr: 'Plan d’action demandé', en: 'Action plan required' },
  SUSPEND: { fr: 'Engagement suspendu', en: 'Commitment suspended' },
  REINSTATE: { fr: 'Engagement rétabli', en: 'Commitment reinstated' },
  REVOKE: { fr: 'Entreprise exclue', en: 'Company excluded' },
  WITHDRAW: { fr: 'Retrait de l’entreprise', en: 'Withdrawn by the company' },
  EXPIRE: { fr: 'Engagement arrivé à sa fin', en: 'Commitment expired' },
};
