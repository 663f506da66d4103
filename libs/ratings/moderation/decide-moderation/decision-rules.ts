import type { LocalizedText } from '#kernel';
import type { CaseKind } from '../cases/case-kind.js';
import type { ModerationOutcome, ModerationReason } from './decision.js';

const ON_FACTS = ['PAID_IN_TIME', 'NOT_A_COUNTERPARTY', 'AMOUNT_IN_DISPUTE', 'DUPLICATE'] as const;
const ON_TEXTS = ['PERSONAL_DATA', 'UNLAWFUL_CONTENT', 'THREAT'] as const;

type Rules = Readonly<Record<ModerationOutcome, readonly ModerationReason[]>>;

const DISPUTE: Rules = {
  UPHELD: ['PROOF_SUFFICIENT', 'OUT_OF_SCOPE'],
  CORRECTED: [...ON_FACTS, ...ON_TEXTS],
  REJECTED: ['PROOF_INSUFFICIENT', ...ON_FACTS, ...ON_TEXTS, 'CONFLICT_OF_INTEREST', 'OUT_OF_SCOPE'],
};

/** Which reasons lead to which outcome: a closed list, so that like cases are decided alike. */
export const DECISION_RULES: Readonly<Record<CaseKind, Rules>> = {
  DISPUTE,
  FLAG: {
    UPHELD: ['PROOF_SUFFICIENT', 'OUT_OF_SCOPE'],
    CORRECTED: [...ON_TEXTS, 'DUPLICATE', 'OUT_OF_SCOPE'],
    REJECTED: [...ON_TEXTS, 'CONFLICT_OF_INTEREST', 'NOT_A_COUNTERPARTY', 'DUPLICATE', 'OUT_OF_SCOPE'],
  },
  GUARD: {
    UPHELD: ['PROOF_SUFFICIENT'],
    CORRECTED: ['CONFLICT_OF_INTEREST'],
    REJECTED: ['CONFLICT_OF_INTEREST', 'NOT_A_COUNTERPARTY', 'DUPLICATE', 'PROOF_INSUFFICIENT'],
  },
  APPEAL: { ...DISPUTE, CORRECTED: [...DISPUTE.CORRECTED, 'CONFLICT_OF_INTEREST', 'OUT_OF_SCOPE'] },
};

export const REASON_LABELS: Readonly<Record<ModerationReason, LocalizedText>> = {
  PROOF_SUFFICIENT: { fr: 'Les pièces prouvent ce qui est dit.', en: 'The documents prove what is said.' },
  PROOF_INSUFFICIENT: {
    fr: 'Les pièces ne prouvent pas ce qui est dit.',
    en: 'The documents do not prove what is said.',
  },
  PAID_IN_TIME: { fr: 'Payée à l’échéance.', en: 'Paid in time.' },
  NOT_A_COUNTERPARTY: {
    fr: 'Les deux entreprises n’ont pas traité ensemble.',
    en: 'The two companies did no business with each other.',
  },
  AMOUNT_IN_DISPUTE: {
    fr: 'La somme n’est pas certaine : un différend porte sur la prestation.',
    en: 'The amount is not certain: goods or services are in dispute.',
  },
  PERSONAL_DATA: {
    fr: 'Un texte contient des données personnelles (RGPD, art. 5).',
    en: 'A text holds personal data (GDPR art. 5).',
  },
  UNLAWFUL_CONTENT: {
    fr: 'Un texte est illicite (loi n° 2004-575, art. 6).',
    en: 'A text is unlawful (French law no. 2004-575, art. 6).',
  },
  CONFLICT_OF_INTEREST: {
    fr: 'L’auteur et le client, ou plusieurs auteurs, agissent de concert (conditions d’utilisation).',
    en: 'Author and client, or several authors, act as one (terms of use).',
  },
  DUPLICATE: { fr: 'La même facture est comptée ailleurs.', en: 'The same invoice is counted elsewhere.' },
  THREAT: {
    fr: 'Un texte fait dépendre une publication d’un paiement (Code pénal, art. 312-10).',
    en: 'A text makes a publication depend on a payment (French penal code, art. 312-10).',
  },
  OUT_OF_SCOPE: {
    fr: 'Ce qui est dit ne porte pas sur des paiements (conditions d’utilisation).',
    en: 'What is said is not about payments (terms of use).',
  },
};
