import { isFirstName } from './first-names.js';

const CIVILITY =
  /(^|[^\p{L}])(ma[iî]tres?|mes|me|mr|mme|mlle|monsieur|messieurs|madame|mesdames|mademoiselle)\.?\s+\p{L}/iu;
/** Only before a capital: `M. Nom` is a person, `SARL T.T.M.D` is not. */
const INITIALS = /(^|[^\p{L}.&])MM?\.\s+\p{Lu}/u;
/** A comma separates surname and first names in the registers; `(EI)` marks a sole trader by law (art. R526-27 C. com.). */
const SOLE_TRADER = /,|\(EI\)|\bEI\b|\bentrepr(?:eneur|ise) individuel(?:le)?\b/iu;

const LEGAL_FORM =
  /\b(sarl|eurl|sas|sasu|sa|snc|sci|scea|earl|gaec|scop|selarl|selas|scp|sccv|sc|gie|holding|groupe)\b/;
const MOST_WORDS_OF_A_NAME = 4;

/** True when a sentence addresses somebody: `Maître …`, `Mme …`, `M. …`. */
export function mentionsPerson(text: string): boolean {
  return CIVILITY.test(text) || INITIALS.test(text);
}

/** True when the party named by a notice may be a natural person. When in doubt, it is. */
export function namesNaturalPerson(party: string): boolean {
  return SOLE_TRADER.test(party) || mentionsPerson(party) || isBareName(party);
}

/** Two to four words without a legal form, one of them a first name that no saint bears. */
function isBareName(party: string): boolean {
  const plain = party.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[\s'’.-]+/).filter(Boolean);
  if (words.length < 2 || words.length > MOST_WORDS_OF_A_NAME) return false;
  if (LEGAL_FORM.test(plain) || !words.every((word) => /^\p{L}+$/u.test(word))) return false;
  return words.some((word, at) => isFirstName(word) && !/^(st|ste|saint|sainte)$/.test(words[at - 1] ?? ''));
}
