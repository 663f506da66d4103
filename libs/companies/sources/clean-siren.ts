import { isSiren, type Siren } from '#kernel';

/** No SIREN has more leading zeros: a shorter text is not one from which a spreadsheet dropped them. */
const MOST_DROPPED_ZEROS = 3;
const LENGTH = 9;
/** Passes the checksum, and stands for "none" in forms. */
const NOBODY = '000000000';

/**
 * SIREN of a cell in any spelling (`880 878 145`, `88 087 814 5`, leading zeros dropped). Null for scientific notation,
 * another length, or a wrong checksum, under which nobody could ever be looked up.
 */
export function cleanSiren(text: string | null): Siren | null {
  if (!text || /\d[eE][+-]?\d/.test(text)) return null;
  const digits = text.replace(/\D/g, '');
  if (digits.length < LENGTH - MOST_DROPPED_ZEROS) return null;
  const siren = digits.padStart(LENGTH, '0');
  return isSiren(siren) && siren !== NOBODY ? siren : null;
}
