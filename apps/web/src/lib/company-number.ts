const SEPARATORS = /[\s.\-/]/g;
const NUMBER = /^(?:[A-Z]{2})?[A-Z]?\d{5,16}[A-Z]?$/;

/**
 * Whether the text is meant as a number (SIREN, SIRET, VAT, UK company number) rather than a name.
 * Only a guess for the search box: the API says whether the number is right, and why not.
 */
export function looksLikeCompanyNumber(text: string): boolean {
  return NUMBER.test(text.replace(SEPARATORS, '').toUpperCase());
}

/** `552032534` → `552 032 534`; other numbers are shown as the register writes them. */
export function spacedNumber(country: 'FR' | 'GB', number: string): string {
  return country === 'FR' ? number.replace(/(\d{3})(?=\d)/g, '$1\u202f') : number;
}
