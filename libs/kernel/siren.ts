/** Nine digits that pass the Luhn check: the French company number (SIREN). */
export type Siren = string & { readonly __brand: 'Siren' };
/** Fourteen digits: SIREN + five-digit establishment number (SIRET). */
export type Siret = string & { readonly __brand: 'Siret' };

const LA_POSTE = '356000000';

/** Luhn check over a string of digits (ISO/IEC 7812-1), as INSEE defines it for SIREN and SIRET. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const weighted = i % 2 === 1 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}

export function isSiren(text: string): text is Siren {
  return /^\d{9}$/.test(text) && passesLuhn(text);
}

/** La Poste numbers its 10,000s of offices outside Luhn: there the digit sum is a multiple of 5 instead. */
export function isSiret(text: string): text is Siret {
  if (!/^\d{14}$/.test(text)) return false;
  return passesLuhn(text) || (text.startsWith(LA_POSTE) && digitSum(text) % 5 === 0);
}

/** Two-digit key of the French VAT number: (12 + 3 × (SIREN mod 97)) mod 97. */
export function frenchVatKey(siren: Siren): string {
  return String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0');
}

export function frenchVatNumber(siren: Siren): string {
  return `FR${frenchVatKey(siren)}${siren}`;
}

function digitSum(digits: string): number {
  return [...digits].reduce((sum, digit) => sum + Number(digit), 0);
}
