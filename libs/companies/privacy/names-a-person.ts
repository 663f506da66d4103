const CIVILITY =
  /(^|[^\p{L}])(ma[iî]tres?|mes|me|mr|mme|mlle|monsieur|messieurs|madame|mesdames|mademoiselle)\.?\s+\p{L}/iu;
/** Only before a capital: `M. Nom` is a person, `SARL T.T.M.D` is not. */
const INITIALS = /(^|[^\p{L}.&])MM?\.\s+\p{Lu}/u;
/** A comma separates surname and first names in the registers; `(EI)` marks a sole trader by law (art. R526-27 C. com.). */
const SOLE_TRADER = /,|\(EI\)|\bEI\b|\bentrepr(?:eneur|ise) individuel(?:le)?\b/iu;

/** True when a sentence addresses somebody: `Maître …`, `Mme …`, `M. …`. */
export function mentionsPerson(text: string): boolean {
  return CIVILITY.test(text) || INITIALS.test(text);
}

/** True when the party named by a notice may be a natural person. When in doubt, it is. */
export function namesNaturalPerson(party: string): boolean {
  return SOLE_TRADER.test(party) || mentionsPerson(party);
}
