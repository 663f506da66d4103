import type { EvidenceKind, ProofTier } from '../generated/graphql';

/** In the order in which they prove more. */
export const EVIDENCE_KINDS = [
  'INVOICE',
  'QUOTE',
  'ORDER',
  'CONTRACT',
  'DELIVERY_NOTE',
  'PAYMENT_PROOF',
  'OTHER',
] as const satisfies readonly EvidenceKind[];

/** What people call such files, in both languages. */
const NAMES: readonly (readonly [EvidenceKind, RegExp])[] = [
  ['INVOICE', /facture|invoice|(?:^|[^a-z])fa[-_ ]?\d/],
  ['QUOTE', /devis|quot(?:e|ation)|estimate/],
  ['ORDER', /commande|(?:^|[^a-z])(?:order|po)(?:[^a-z]|$)|(?:^|[^a-z])bc[-_ ]?\d/],
  ['CONTRACT', /contrat|contract|agreement/],
  ['DELIVERY_NOTE', /livraison|delivery|(?:^|[^a-z])bl[-_ ]?\d/],
  ['PAYMENT_PROOF', /virement|paiement|payment|transfer|releve/],
];

/** A proposal that the reader corrects: the name says often what a file is. */
export function likelyKind(fileName: string): EvidenceKind {
  const name = fileName.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? 'OTHER';
}

const AGREEMENTS: readonly EvidenceKind[] = ['QUOTE', 'ORDER', 'CONTRACT'];

/** What these documents will prove, said while they are chosen; the API decides. */
export function tierOfKinds(kinds: readonly EvidenceKind[]): Extract<ProofTier, 'T0' | 'T1' | 'T2'> {
  if (kinds.includes('INVOICE') && kinds.some((kind) => AGREEMENTS.includes(kind))) return 'T2';
  return kinds.length > 0 ? 'T1' : 'T0';
}
