import { isSiren, isSiret } from '#kernel';

/** INSEE's own cleaning rule: no number begins with more than three zeros, so a spreadsheet can have dropped three at most. */
const MOST_LEADING_ZEROS = 3;
const DIGITS = /^\d+$/;

/** The nine or fourteen digits of a number, with the leading zeros that a spreadsheet dropped; null when it is not one. */
export function sireneNumber(text: string | null, length: 9 | 14): string | null {
  if (!text) return null;
  const digits = DIGITS.test(text) ? text : withoutSpaces(text);
  if (!DIGITS.test(digits)) return null;
  const missing = length - digits.length;
  return missing >= 0 && missing <= MOST_LEADING_ZEROS ? digits.padStart(length, '0') : null;
}

/** A number in scientific notation has lost its digits: `1.2e8` must not pass for one once its dot is gone. */
function withoutSpaces(text: string): string {
  return /e/i.test(text) ? '' : text.replace(/[\s.\u00a0]/g, '');
}

/** A number that INSEE published with a wrong checksum exists all the same: it is kept, with this warning. */
export function checksumWarning(number: string): string | undefined {
  const isValid = number.length === 9 ? isSiren(number) : isSiret(number);
  return isValid ? undefined : `${number.length === 9 ? 'SIREN' : 'SIRET'} with a wrong checksum`;
}
