const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
/** Ten digits or more that begin like a French, British or international number, however they are spaced. */
const PHONE = /(?<![\p{L}\p{N}])(?:\+\d{1,3}[\s.-]?(?:\(0\)[\s.-]?)?|0)\d(?:[\s.-]?\d){8,9}(?![\p{L}\p{N}])/u;
const IBAN = /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,4})?\b/g;
/** A capital must follow: `Madame la comptable` is an office, `Mme Exemple` is a person. */
const TITLE =
  /(?<![\p{L}\p{N}])(?:MM?\.|Mme|Mlle|Mmes|Monsieur|Madame|Mademoiselle|Ma[iî]tre|Me|Mr|Mrs|Ms|Miss|Dr|Sir)\.?\s+\p{Lu}\p{Ll}/u;

/** What in a text belongs to a person: a rating speaks of a company only (GDPR art. 5(1)(c)). Null when nothing is found. */
export function findPersonalData(text: string): 'EMAIL' | 'PHONE' | 'IBAN' | 'NAME' | null {
  if (EMAIL.test(text)) return 'EMAIL';
  if ((text.match(IBAN) ?? []).some(isIban)) return 'IBAN';
  if (PHONE.test(text)) return 'PHONE';
  return TITLE.test(text) ? 'NAME' : null;
}

/** ISO 13616: the country and key moved to the end, letters as numbers, modulo 97 is one. */
function isIban(candidate: string): boolean {
  const compact = candidate.replace(/\s/g, '');
  const digits = `${compact.slice(4)}${compact.slice(0, 4)}`.replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return compact.length >= 15 && BigInt(digits) % 97n === 1n;
}
