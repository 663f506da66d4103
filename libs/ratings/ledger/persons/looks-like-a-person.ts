import { isFirstName, namesNaturalPerson } from '#companies';

export type PersonSign = 'PERSON' | 'MAYBE' | 'COMPANY';

/** Titles that no brand bears: `Mme DURAND` is a person, `MONSIEUR MEUBLE` and `MR BRICOLAGE` are not. */
const SURE_TITLE = /^(?:mme|mlle|mrs|miss|melle|m\.? (?:et|ou|&) mme|mr (?:et|ou|&) mme)\b\.?\s*\p{L}/iu;
const DOTTED_TITLE = /^MM?\.\s+\p{L}[\p{L}'’-]+(?:\s+\p{L}[\p{L}'’-]+){0,2}$/u;
const ANY_TITLE =
  /^(?:m|mm|mr|ms|monsieur|messieurs|madame|mesdames|mademoiselle|ma[iî]tre|me|dr|docteur)\b\.?\s+/iu;
/** By law a sole trader's name carries it (art. R526-27 of the French commercial code). */
const SOLE_TRADER = /\(EI\)|\bentrepreneur(?:e)? individuel(?:le)?\b/iu;
const LEGAL_FORM =
  /\b(?:sarl|eurl|sasu?|sa|snc|sci|scea|earl|gaec|scop|selarl|selas|scp|sccv|gie|ste|soci[eé]t[eé]|association|mairie|commune|ltd|limited|plc|llp|gmbh|bv|srl|holding|groupe|etablissements|ets)\b/iu;
const LONGEST_NAME = 120;

/**
 * Whether a client of a ledger is a natural person, by its name alone. `PERSON` only when there is no doubt; whatever
 * may be one is `MAYBE`, for a human to decide.
 */
export function looksLikeAPerson(name: string): PersonSign {
  const text = name.slice(0, LONGEST_NAME).replace(/\s+/g, ' ').trim();
  if (SOLE_TRADER.test(text)) return 'PERSON';
  if (LEGAL_FORM.test(text)) return 'COMPANY';
  if (SURE_TITLE.test(text) || DOTTED_TITLE.test(text)) return 'PERSON';
  if (ANY_TITLE.test(text)) return hasFirstName(text.replace(ANY_TITLE, '')) ? 'PERSON' : 'MAYBE';
  return namesNaturalPerson(text) ? 'MAYBE' : 'COMPANY';
}

function hasFirstName(text: string): boolean {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[\s'’.-]+/).some(isFirstName);
}
