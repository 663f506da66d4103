import type { LocalizedText } from '#kernel';
import type { RatingStatus } from './rating-status.js';
import type { RatingAction } from './transitions.js';

/** What the audit log calls a step. */
export type RatingStep =
  | 'SUBMITTED'
  | 'NOTICE_SENT'
  | 'CORRECTED'
  | 'EVIDENCE_ADDED'
  | 'CONTACT_ADDED'
  | 'PAYMENT_RECORDED'
  | 'WITHDRAWN'
  | 'ACKNOWLEDGED'
  | 'REPLIED'
  | 'DISPUTED'
  | 'PUBLISHED'
  | 'HELD'
  | 'EXPIRED';

const STEP_OF: Readonly<Record<Exclude<RatingAction, 'END_NOTICE'>, RatingStep>> = {
  SUBMIT: 'SUBMITTED',
  SEND_NOTICE: 'NOTICE_SENT',
  CORRECT: 'CORRECTED',
  ADD_EVIDENCE: 'EVIDENCE_ADDED',
  ADD_CONTACT: 'CONTACT_ADDED',
  RECORD_PAYMENT: 'PAYMENT_RECORDED',
  WITHDRAW: 'WITHDRAWN',
  ACKNOWLEDGE: 'ACKNOWLEDGED',
  REPLY: 'REPLIED',
  DISPUTE: 'DISPUTED',
  EXPIRE: 'EXPIRED',
};

export function stepOf(action: RatingAction, to: RatingStatus): RatingStep {
  return action === 'END_NOTICE' ? (to === 'HELD' ? 'HELD' : 'PUBLISHED') : STEP_OF[action];
}

const LABELS: Readonly<Record<RatingStep, LocalizedText>> = {
  SUBMITTED: { fr: 'Déposée', en: 'Submitted' },
  NOTICE_SENT: { fr: 'Client informé', en: 'Client informed' },
  CORRECTED: { fr: 'Corrigée par son auteur', en: 'Corrected by its author' },
  EVIDENCE_ADDED: { fr: 'Pièce ajoutée', en: 'Evidence added' },
  CONTACT_ADDED: { fr: 'Contact du client indiqué', en: 'Contact of the client given' },
  PAYMENT_RECORDED: { fr: 'Paiement enregistré', en: 'Payment recorded' },
  WITHDRAWN: { fr: 'Retirée par son auteur', en: 'Withdrawn by its author' },
  ACKNOWLEDGED: { fr: 'Reconnue par le client', en: 'Acknowledged by the client' },
  REPLIED: { fr: 'Réponse du client', en: 'Answered by the client' },
  DISPUTED: { fr: 'Contestée par le client', en: 'Disputed by the client' },
  PUBLISHED: { fr: 'Délai écoulé : publiée', en: 'Notice ended: published' },
  HELD: {
    fr: 'Délai écoulé : non publiée, faute de preuve ou de retard suffisants',
    en: 'Notice ended: held, for want of proof or delay',
  },
  EXPIRED: { fr: 'Expirée', en: 'Expired' },
};

/** The step in plain words; a step of another part of the life cycle has its words there. */
export function stepLabel(step: string): LocalizedText {
  return LABELS[step as RatingStep] ?? { fr: step, en: step };
}
