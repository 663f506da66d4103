import type { LocalizedText } from '#kernel';

export type InputProblemCode =
  | 'NO_EXPERIENCE'
  | 'TOO_MANY_EXPERIENCES'
  | 'REFERENCE_UNUSABLE'
  | 'AMOUNT_ABSURD'
  | 'DAY_ABSURD'
  | 'DUE_BEFORE_ISSUED'
  | 'NOT_DUE_YET'
  | 'TOO_MANY_PAYMENTS'
  | 'PAID_BEFORE_ISSUED'
  | 'PAID_TOO_MUCH'
  | 'OUTCOME_DISAGREES'
  | 'ANSWER_OUT_OF_RANGE'
  | 'TEXT_TOO_LONG'
  | 'TEXT_MISSING'
  | 'FILE_MISSING'
  | 'TOO_MANY_FILES'
  | 'PERSONAL_DATA_IN_TEXT'
  | 'INVALID_EMAIL';

/** What is wrong with what was told, and where. */
export interface InputProblem {
  readonly code: InputProblemCode;
  /** Path of the argument, e.g. `experiences[2].payments[0].paidOn`. */
  readonly field: string;
}

const MESSAGES: Readonly<Record<InputProblemCode, LocalizedText>> = {
  NO_EXPERIENCE: {
    fr: 'Une évaluation repose sur une facture au moins.',
    en: 'A rating rests on at least one invoice.',
  },
  TOO_MANY_EXPERIENCES: {
    fr: 'Une évaluation porte sur 100 factures au plus : importez plutôt votre grand livre.',
    en: 'A rating holds at most 100 invoices: import your ledger instead.',
  },
  REFERENCE_UNUSABLE: {
    fr: 'Le numéro de facture doit contenir des lettres ou des chiffres, 100 caractères au plus.',
    en: 'The invoice number must hold letters or digits, at most 100 characters.',
  },
  AMOUNT_ABSURD: {
    fr: 'Le montant doit être un nombre entier de centimes, positif et vraisemblable.',
    en: 'The amount must be a positive, plausible whole number of cents or pence.',
  },
  DAY_ABSURD: {
    fr: 'Cette date est impossible : elle est dans le futur, trop ancienne ou trop éloignée de la facture.',
    en: 'This day is impossible: in the future, too long ago, or too far from the invoice.',
  },
  DUE_BEFORE_ISSUED: {
    fr: 'L’échéance précède la date de la facture.',
    en: 'The invoice is due before it was issued.',
  },
  NOT_DUE_YET: {
    fr: 'Cette facture n’est pas encore échue : il n’y a rien à en dire.',
    en: 'This invoice is not due yet: there is nothing to tell of it.',
  },
  TOO_MANY_PAYMENTS: {
    fr: 'Une facture compte 50 paiements au plus.',
    en: 'An invoice has at most 50 payments.',
  },
  PAID_BEFORE_ISSUED: {
    fr: 'Ce paiement précède la facture.',
    en: 'This payment came before the invoice.',
  },
  PAID_TOO_MUCH: {
    fr: 'Les paiements dépassent le montant de la facture.',
    en: 'The payments exceed the amount of the invoice.',
  },
  OUTCOME_DISAGREES: {
    fr: 'L’issue indiquée ne correspond pas aux paiements.',
    en: 'The outcome does not agree with the payments.',
  },
  ANSWER_OUT_OF_RANGE: { fr: 'Les notes vont de 1 à 5.', en: 'Marks go from 1 to 5.' },
  TEXT_TOO_LONG: { fr: 'Ce texte est trop long.', en: 'This text is too long.' },
  TEXT_MISSING: { fr: 'Écrivez d’abord votre texte.', en: 'Write your text first.' },
  FILE_MISSING: { fr: 'Choisissez d’abord un fichier.', en: 'Choose a file first.' },
  TOO_MANY_FILES: {
    fr: 'Une évaluation a 50 pièces au plus de chaque côté.',
    en: 'A rating has at most 50 documents from each side.',
  },
  PERSONAL_DATA_IN_TEXT: {
    fr: 'Ce texte nomme une personne ou contient une adresse, un téléphone ou un compte : parlez de l’entreprise seulement.',
    en: 'This text names a person or holds an address, a telephone number or an account: speak of the company only.',
  },
  INVALID_EMAIL: { fr: 'Cette adresse e-mail n’est pas valable.', en: 'This e-mail address is not valid.' },
};

export function problemMessage(code: InputProblemCode): LocalizedText {
  return MESSAGES[code];
}
