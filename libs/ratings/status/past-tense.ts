import type { LocalizedText } from '#kernel';
import type { RatingStatus } from './rating-status.js';
import type { RatingAction } from './transitions.js';

/** What the audit log calls a step. */
export type RatingStep =
  | 'SUBMITTED'
  | 'NOTICE_SENT'
  | 'NOTICE_DELAYED'
  | 'NOTICE_RETURNED'
  | 'CORRECTED'
  | 'EVIDENCE_ADDED'
  | 'CONTACT_ADDED'
  | 'PAYMENT_RECORDED'
  | 'LEDGER_FOLLOWED'
  | 'LEDGER_UNDONE'
  | 'WITHDRAWN'
  | 'ACKNOWLEDGED'
  | 'REPLIED'
  | 'DISPUTED'
  | 'PUBLISHED'
  | 'HELD'
  | 'EXPIRED'
  | 'DISPUTE_ANSWERED'
  | 'MEDIATION_PROPOSED'
  | 'MEDIATION_BEGAN'
  | 'MEDIATION_ENDED'
  | 'REFERRED'
  | 'FLAGGED'
  | 'DECIDED_UPHELD'
  | 'DECIDED_CORRECTED'
  | 'DECIDED_REJECTED'
  | 'DECIDED_HELD'
  | 'DECIDED_SUBMITTED'
  | 'SIGNS_EXAMINED'
  | 'APPEALED';

/** Steps whose name depends on where they led. */
type Forked = 'SEND_NOTICE' | 'END_NOTICE' | 'PROPOSE_MEDIATION' | 'DECIDE' | 'DECIDE_ON_SIGNS';

const STEP_OF: Readonly<Record<Exclude<RatingAction, Forked>, RatingStep>> = {
  SUBMIT: 'SUBMITTED',
  RETURN_NOTICE: 'NOTICE_RETURNED',
  CORRECT: 'CORRECTED',
  ADD_EVIDENCE: 'EVIDENCE_ADDED',
  ADD_CONTACT: 'CONTACT_ADDED',
  RECORD_PAYMENT: 'PAYMENT_RECORDED',
  FOLLOW_LEDGER: 'LEDGER_FOLLOWED',
  UNDO_LEDGER: 'LEDGER_UNDONE',
  WITHDRAW: 'WITHDRAWN',
  ACKNOWLEDGE: 'ACKNOWLEDGED',
  REPLY: 'REPLIED',
  DISPUTE: 'DISPUTED',
  EXPIRE: 'EXPIRED',
  ANSWER_DISPUTE: 'DISPUTE_ANSWERED',
  END_MEDIATION: 'MEDIATION_ENDED',
  REFER: 'REFERRED',
  FLAG: 'FLAGGED',
  APPEAL: 'APPEALED',
};

const FORKS: Readonly<Record<Forked, (to: RatingStatus) => RatingStep>> = {
  SEND_NOTICE: (to) => (to === 'SUBMITTED' ? 'NOTICE_DELAYED' : 'NOTICE_SENT'),
  END_NOTICE: (to) => (to === 'HELD' ? 'HELD' : 'PUBLISHED'),
  PROPOSE_MEDIATION: (to) => (to === 'MEDIATION' ? 'MEDIATION_BEGAN' : 'MEDIATION_PROPOSED'),
  DECIDE: (to) => DECIDED[to] ?? 'DECIDED_UPHELD',
  DECIDE_ON_SIGNS: (to) => (to === 'REJECTED' ? 'DECIDED_REJECTED' : 'SIGNS_EXAMINED'),
};

const DECIDED: Partial<Record<RatingStatus, RatingStep>> = {
  CORRECTED: 'DECIDED_CORRECTED',
  REJECTED: 'DECIDED_REJECTED',
  HELD: 'DECIDED_HELD',
  SUBMITTED: 'DECIDED_SUBMITTED',
};

export function stepOf(action: RatingAction, to: RatingStatus): RatingStep {
  return isForked(action) ? FORKS[action](to) : STEP_OF[action];
}

function isForked(action: RatingAction): action is Forked {
  return action in FORKS;
}

const LABELS: Readonly<Record<RatingStep, LocalizedText>> = {
  SUBMITTED: { fr: 'Déposée', en: 'Submitted' },
  NOTICE_SENT: { fr: 'Client informé', en: 'Client informed' },
  NOTICE_DELAYED: {
    fr: 'Information du client différée : son contact a reçu beaucoup de messages',
    en: 'Informing the client is put off: its contact received many messages',
  },
  NOTICE_RETURNED: {
    fr: 'Client non informé : l’adresse indiquée est refusée',
    en: 'Client not informed: the address that was given is refused',
  },
  CORRECTED: { fr: 'Corrigée par son auteur', en: 'Corrected by its author' },
  EVIDENCE_ADDED: { fr: 'Pièce ajoutée', en: 'Evidence added' },
  CONTACT_ADDED: { fr: 'Contact du client indiqué', en: 'Contact of the client given' },
  PAYMENT_RECORDED: { fr: 'Paiement enregistré', en: 'Payment recorded' },
  LEDGER_FOLLOWED: {
    fr: 'Mise à jour d’après une comptabilité plus récente de l’auteur',
    en: 'Brought up to date from a later ledger of the author',
  },
  LEDGER_UNDONE: {
    fr: 'Mise à jour annulée par l’auteur',
    en: 'Update taken back by the author',
  },
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
  DISPUTE_ANSWERED: { fr: 'Réponse de l’auteur à la contestation', en: 'Dispute answered by the author' },
  MEDIATION_PROPOSED: { fr: 'Médiation proposée', en: 'Mediation proposed' },
  MEDIATION_BEGAN: { fr: 'Médiation acceptée par les deux parties', en: 'Mediation agreed by both sides' },
  MEDIATION_ENDED: {
    fr: 'Médiation refusée ou close : un modérateur décide',
    en: 'Mediation refused or ended: a moderator decides',
  },
  REFERRED: { fr: 'Délai écoulé : un modérateur décide', en: 'Time is over: a moderator decides' },
  FLAGGED: { fr: 'Signalée', en: 'Flagged' },
  DECIDED_UPHELD: { fr: 'Confirmée par un modérateur', en: 'Upheld by a moderator' },
  DECIDED_CORRECTED: { fr: 'Une partie écartée par un modérateur', en: 'A part set aside by a moderator' },
  DECIDED_REJECTED: { fr: 'Rejetée par un modérateur', en: 'Rejected by a moderator' },
  DECIDED_HELD: {
    fr: 'Confirmée par un modérateur, sans publication faute de preuve suffisante',
    en: 'Upheld by a moderator; not shown for want of proof',
  },
  DECIDED_SUBMITTED: {
    fr: 'Rétablie par un modérateur : le client doit encore être entendu',
    en: 'Restored by a moderator: the client is still to be heard',
  },
  SIGNS_EXAMINED: { fr: 'Examinée par un modérateur', en: 'Examined by a moderator' },
  APPEALED: { fr: 'Recours : un autre modérateur décide', en: 'Appealed: another moderator decides' },
};

/** The step in plain words; a step of another part of the life cycle has its words there. */
export function stepLabel(step: string): LocalizedText {
  return LABELS[step as RatingStep] ?? { fr: step, en: step };
}
