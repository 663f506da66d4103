import { checkFacts } from '../check-facts.js';
import { readSuppliers, type SupplierReading } from '../evidence/suppliers/read-suppliers.js';
import type { ScoringFacts } from '../facts.js';
import { paidShare, SHARE_TOLERANCE } from '../paid-share.js';
import type { PaymentExperience, SupplierEvidence } from '../payment-facts.js';
import { CURRENT_POLICY } from '../policy/policies.js';
import type { Policy } from '../policy/policy.js';

/** An invoice that counts, is due, and of which nobody has told that it was paid in full. */
export interface OpenInvoice {
  readonly supplierId: string;
  readonly experienceId: string;
  readonly dueOn: string;
}

/**
 * Invoices that are due and not yet paid on `asOf`, of the suppliers that count, longest overdue first. Disputed ones are
 * frozen, and what was charged back is not mended by money alone: neither is open.
 * @throws ScoringError `BAD_FACTS`
 */
export function openInvoices(
  facts: ScoringFacts,
  asOf: string,
  policy: Policy = CURRENT_POLICY,
): OpenInvoice[] {
  checkFacts(facts, asOf);
  const evidence = facts.paymentEvidence ?? [];
  return openOf(evidence, readSuppliers(evidence, asOf, policy).suppliers, asOf).sort(longestOverdueFirst);
}

/** The same in no order, of suppliers that were read already. */
export function openOf(
  evidence: readonly SupplierEvidence[],
  counted: readonly SupplierReading[],
  asOf: string,
): OpenInvoice[] {
  const tiers = new Map(counted.map(({ supplierId, tier }) => [supplierId, tier]));
  const open: OpenInvoice[] = [];
  for (const { supplierId, tier, experiences } of evidence) {
    if (tiers.get(supplierId) !== tier) continue;
    for (const one of experiences)
      if (isOpen(one, asOf)) open.push({ supplierId, experienceId: one.experienceId, dueOn: one.dueOn });
  }
  return open;
}

function isOpen(one: PaymentExperience, asOf: string): boolean {
  const { dueOn, issuedOn, unpaidOn, standing } = one;
  if (dueOn >= asOf || (issuedOn !== null && issuedOn > asOf)) return false;
  if (standing !== 'UNDISPUTED' && standing !== 'WRITTEN_OFF') return false;
  if (standing === 'UNDISPUTED' && unpaidOn !== null && unpaidOn <= dueOn) return false;
  return paidShare(one) < 1 - SHARE_TOLERANCE;
}

function longestOverdueFirst(a: OpenInvoice, b: OpenInvoice): number {
  const [first, second] = [a, b].map((one) => `${one.dueOn} ${one.supplierId} ${one.experienceId}`);
  return first! < second! ? -1 : 1;
}
