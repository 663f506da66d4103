import type { Experience } from './experience.js';

/**
 * What makes an invoice the same invoice however its number is typed: letters and digits only, in one case and without
 * accents, with the year of issue when it is known (numbering starts again each year). Empty when nothing identifies it.
 */
export function invoiceKey({ reference, issuedOn }: Pick<Experience, 'reference' | 'issuedOn'>): string {
  const folded = reference
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
  return folded && issuedOn ? `${folded}:${issuedOn.slice(0, 4)}` : folded;
}
