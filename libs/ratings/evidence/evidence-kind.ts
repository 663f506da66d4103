import type { ProofTier } from '../status/rating-status.js';

/** What a document is, in the words of who files it. */
export type EvidenceKind =
  'ORDER' | 'QUOTE' | 'CONTRACT' | 'INVOICE' | 'DELIVERY_NOTE' | 'PAYMENT_PROOF' | 'OTHER';

const AGREEMENTS: readonly EvidenceKind[] = ['ORDER', 'QUOTE', 'CONTRACT'];

/** How well documents prove a rating: an agreement matched with the invoice, any document, nothing but the author's word. */
export function tierOfDocuments(kinds: readonly EvidenceKind[]): ProofTier {
  if (kinds.includes('INVOICE') && kinds.some((kind) => AGREEMENTS.includes(kind))) return 'T2';
  return kinds.length > 0 ? 'T1' : 'T0';
}

/** The better proved of two: a document more never takes away what the books have shown. */
export function betterTier(one: ProofTier, other: ProofTier): ProofTier {
  return one > other ? one : other;
}
