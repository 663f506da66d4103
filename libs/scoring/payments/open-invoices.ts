import { checkFacts } from '../check-facts.js';
import { SHARE_TOLERANCE } from '../check-payment-evidence.js';
import { readSuppliers, type SupplierReading } from '../evidence/suppliers/read-suppliers.js';
import type { ScoringFacts } from '../facts.js';
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
  return evidence
    .filter(({ supplierId, tier }) => tiers.get(supplierId) === tier)
    .flatMap(({ supplierId, experiences }) =>
      experiences
        .filter((one) => isOpen(one, asOf))
        .map(({ experienceId, dueOn }) => ({ supplierId, experienceId, dueOn })),
    );
}

function isOpen({ dueOn, issuedOn, unpaidOn, payments, standing }: PaymentExperience, asOf: string): boolean {
  if (dueOn >= asOf || (issuedOn !== null && issuedOn > asOf)) return false;
  if (standing !== 'UNDISPUTED' && standing !== 'WRITTEN_OFF') return false;
  if (standing === 'UNDISPUTED' && unpaidOn !== null && unpaidOn <= dueOn) return false;
  return payments.reduce((sum, { share }) => sum + share, 0) < 1 - SHARE_TOLERANCE;
}

function longestOverdueFirst(a: OpenInvoice, b: OpenInvoice): number {
  const [first, second] = [a, b].map((one) => `${one.dueOn} ${one.supplierId} ${one.experienceId}`);
  return first! < second! ? -1 : 1;
}
