import type { LocalizedText } from '#kernel';
import type { DecisionEffects, ModerationOutcome } from '../decide-moderation/decision.js';

const PUBLIC: LocalizedText = {
  fr: 'L’évaluation est visible de tous.',
  en: 'The rating is visible to everyone.',
};
const REJECTED: LocalizedText = {
  fr: 'L’évaluation n’est plus montrée ni comptée, partout et sans limite de durée.',
  en: 'The rating is neither shown nor counted any more, anywhere and without a time limit.',
};
const HELD: LocalizedText = {
  fr: 'L’évaluation n’est pas montrée, faute de preuve ou de retard suffisants.',
  en: 'The rating is not shown, for want of proof or delay.',
};
const SCORED: LocalizedText = {
  fr: 'Ses factures comptent dans le score du client.',
  en: 'Its invoices count in the client’s score.',
};
const NOT_SCORED: LocalizedText = {
  fr: 'Elle ne compte pas dans le score du client.',
  en: 'It does not count in the client’s score.',
};
const COMMENT: LocalizedText = {
  fr: 'Le commentaire est retiré, en entier.',
  en: 'The comment is removed, as a whole.',
};
const REPLY: LocalizedText = {
  fr: 'La réponse du client est retirée, en entier ; il peut en écrire une autre.',
  en: 'The client’s reply is removed, as a whole; it may write another one.',
};

/** What a decision did, sentence by sentence: DSA art. 17(3)(a) asks for the restriction, its extent and its duration. */
export function effectsInWords(outcome: ModerationOutcome, effects: DecisionEffects): LocalizedText[] {
  if (outcome === 'REJECTED') return [REJECTED];
  const { isPublic, isScored, hidesComment, hidesReply, hiddenExperiences: invoices } = effects;
  return [
    isPublic ? PUBLIC : HELD,
    isScored ? SCORED : NOT_SCORED,
    ...(hidesComment ? [COMMENT] : []),
    ...(hidesReply ? [REPLY] : []),
    ...(invoices > 0 ? [withoutInvoices(invoices)] : []),
  ];
}

function withoutInvoices(count: number): LocalizedText {
  return {
    fr: count === 1 ? 'Une facture est écartée.' : `${count} factures sont écartées.`,
    en: count === 1 ? 'One invoice is set aside.' : `${count} invoices are set aside.`,
  };
}
