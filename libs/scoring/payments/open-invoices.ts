import { checkFacts } from '../check-facts.js';
import { isOpen } from '../evidence/suppliers/is-open.js';
import { readSuppliers } from '../evidence/suppliers/read-suppliers.js';
import type { ScoringFacts } from '../facts.js';
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
  const { suppliers } = readSuppliers(evidence, asOf, policy);
  const tiers = new Map(suppliers.map(({ supplierId, tier }) => [supplierId, tier]));
  return evidence
    .filter(({ supplierId, tier }) => tiers.get(supplierId) === tier)
    .flatMap(({ supplierId, experiences }) =>
      experiences
        .filter((one) => isOpen(one, asOf))
        .map(({ experienceId, dueOn }) => ({ supplierId, experienceId, dueOn })),
    )
    .sort(longestOverdueFirst);
}

function longestOverdueFirst(a: OpenInvoice, b: OpenInvoice): number {
  const [first, second] = [a, b].map((one) => `${one.dueOn} ${one.supplierId} ${one.experienceId}`);
  return first! < second! ? -1 : 1;
}
