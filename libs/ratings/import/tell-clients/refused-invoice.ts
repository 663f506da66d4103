import type { LocalizedText } from '#kernel';
import { problemMessage, type InputProblemCode } from '../../experiences/input-problem.js';
import { relatedCompany } from '../../refusals/refuse.js';

/** Why an invoice that was read is not told. */
export type RefusedInvoice =
  InputProblemCode | 'NO_DUE_DAY' | 'TWICE_IN_FILE' | 'AMOUNT_CHANGED' | 'LESS_OPEN' | 'RELATED_COMPANY';

const MESSAGES: Readonly<Record<Exclude<RefusedInvoice, InputProblemCode>, LocalizedText>> = {
  NO_DUE_DAY: {
    fr: 'Ni échéance ni date de facture dont la calculer.',
    en: 'Neither a due day nor an issue day to compute it from.',
  },
  TWICE_IN_FILE: {
    fr: 'La même facture figure deux fois pour ce client.',
    en: 'The same invoice stands twice for this client.',
  },
  RELATED_COMPANY: relatedCompany().text,
  AMOUNT_CHANGED: {
    fr: 'Déjà indiquée avec un autre montant : corrigez l’évaluation si besoin.',
    en: 'Told before with another amount: correct the rating if need be.',
  },
  LESS_OPEN: {
    fr: 'Réglée ou diminuée en partie, sans que le fichier dise quand : enregistrez le règlement.',
    en: 'Paid or credited in part, and the file does not say when: record the payment.',
  },
};

export function refusedInvoiceMessage(code: string): LocalizedText {
  return code in MESSAGES
    ? MESSAGES[code as keyof typeof MESSAGES]
    : problemMessage(code as InputProblemCode);
}
