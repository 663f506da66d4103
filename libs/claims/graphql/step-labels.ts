import type { LocalizedText } from '#kernel';

const LABELS: Readonly<Record<string, LocalizedText>> = {
  REQUEST: { fr: 'Demande faite', en: 'Claim made' },
  HAND_IN: { fr: 'Preuve remise', en: 'Proof handed in' },
  VERIFY: { fr: 'Demande vérifiée', en: 'Claim verified' },
  REJECT: { fr: 'Demande refusée', en: 'Claim refused' },
  WITHDRAW: { fr: 'Demande abandonnée', en: 'Claim given up' },
  CHALLENGE: { fr: 'Contestée par une autre organisation', en: 'Challenged by another organisation' },
  CONFIRM: { fr: 'Confirmée après contestation', en: 'Confirmed after a challenge' },
  PROPOSE_TRANSFER: { fr: 'Transfert proposé', en: 'Transfer proposed' },
  TRANSFER: { fr: 'Confiée à une autre organisation', en: 'Handed to another organisation' },
  REVOKE: { fr: 'Retirée par un modérateur', en: 'Revoked by a moderator' },
};

/** What an entry of the audit log says to people; one of a later version shows its bare name. */
export function stepLabel(action: string): LocalizedText {
  return LABELS[action] ?? { fr: action, en: action };
}
