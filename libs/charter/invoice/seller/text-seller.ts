import type { CompanyId } from '#kernel';
import type { ReadPage } from '../pdf/read-page.js';
import { companyNumbers } from './company-numbers.js';
import type { InvoiceSeller } from './invoice-seller.js';
import { linesOfText, type TextLine } from './lines-of-text.js';
import { openedParty, ownerInLine, type Party } from './party-labels.js';

/** A label speaks for the lines of its column below it, as far as a block of address and numbers reaches. */
const BLOCK_HEIGHT = 130;
const SAME_COLUMN = 40;

/** Whose the companies on an invoice are, as far as it says. */
export interface NamedCompanies {
  readonly seller: ReadonlySet<CompanyId>;
  readonly buyer: ReadonlySet<CompanyId>;
  readonly all: ReadonlySet<CompanyId>;
}

/**
 * The seller that the text of an invoice names. The buyer's number is often on it too: a company counts as the seller
 * when it is labelled so, or when every other company is labelled as the buyer. Nothing is guessed from its place alone.
 */
export function textSeller(pages: readonly ReadPage[]): InvoiceSeller {
  const { seller, buyer, all } = namedCompanies(pages);
  if (all.size === 0) return { source: 'TEXT', companyId: null, reason: 'SELLER_NOT_FOUND' };
  const labelled = [...seller].filter((id) => !buyer.has(id));
  const candidates = labelled.length > 0 ? labelled : [...all].filter((id) => !buyer.has(id));
  const [companyId] = candidates;
  if (!companyId && buyer.size === all.size)
    return { source: 'TEXT', companyId: null, reason: 'SELLER_NOT_FOUND' };
  if (!companyId || candidates.length > 1)
    return { source: 'TEXT', companyId: null, reason: 'SELLER_UNCLEAR' };
  return { source: 'TEXT', companyId };
}

/** Every company whose number stands in the text, with the side that the text gives it. */
export function namedCompanies(pages: readonly ReadPage[]): NamedCompanies {
  const named = { SELLER: new Set<CompanyId>(), BUYER: new Set<CompanyId>() };
  const all = new Set<CompanyId>();
  for (const page of pages) {
    const lines = linesOfText(page.texts);
    for (const line of lines)
      for (const companyId of companyNumbers(line.text)) {
        all.add(companyId);
        const party = ownerInLine(line.text) ?? ownerOfBlock(line, lines);
        if (party) named[party].add(companyId);
      }
  }
  return { seller: named.SELLER, buyer: named.BUYER, all };
}

/** The nearest label above a line in its column, or at its beginning. */
function ownerOfBlock({ box }: TextLine, lines: readonly TextLine[]): Party | null {
  let nearest: { party: Party; distance: number } | null = null;
  for (const line of lines) {
    const distance = line.box.bottom - box.bottom;
    if (distance < 0 || distance > BLOCK_HEIGHT) continue;
    if (Math.abs(line.box.left - box.left) > SAME_COLUMN) continue;
    const party = openedParty(line.text);
    if (party && (!nearest || distance < nearest.distance)) nearest = { party, distance };
  }
  return nearest?.party ?? null;
}
