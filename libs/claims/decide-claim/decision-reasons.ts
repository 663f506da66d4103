import type { LocalizedText } from '#kernel';

/** The closed list of reasons; the moderator's own statement explains the case. */
export const DECISION_REASONS = {
  PROOF_SUFFICIENT: { fr: 'La preuve suffit.', en: 'The proof is sufficient.' },
  PROOF_INSUFFICIENT: { fr: 'La preuve ne suffit pas.', en: 'The proof is not sufficient.' },
  DOCUMENT_UNREADABLE: {
    fr: 'Le document est illisible ou incomplet.',
    en: 'The document cannot be read or is not whole.',
  },
  DOCUMENT_FORGED: { fr: 'Le document a été falsifié.', en: 'The document is forged.' },
  OTHER_COMPANY: {
    fr: 'La preuve concerne une autre entreprise.',
    en: 'The proof is about another company.',
  },
  NO_AUTHORITY: {
    fr: 'La personne n’a pas le pouvoir de représenter l’entreprise.',
    en: 'The person has no authority to act for the company.',
  },
  DOMAIN_OF_SOMEBODY_ELSE: {
    fr: 'Le domaine de l’adresse n’est pas celui de l’entreprise.',
    en: 'The domain of the address is not the company’s.',
  },
  NO_LONGER_ENTITLED: { fr: 'Le titulaire n’y a plus droit.', en: 'The holder is no longer entitled.' },
  FRAUD: { fr: 'Fraude.', en: 'Fraud.' },
} as const satisfies Record<string, LocalizedText>;
