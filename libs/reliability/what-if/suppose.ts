import { addDays, type Day } from '#kernel';
import type { OpenInvoice, ScoringFacts, SupplierEvidence, SupposedPayment } from '#scoring';
import type { SupposedSettlement, SupposedSupplier } from './suppositions.js';

const LONG_UNPAID_DAYS = 91;

/** The longest overdue invoices are paid first, in order of the supposed payments: nobody chooses whose invoice it is. */
export function payLongestOverdue(
  open: readonly OpenInvoice[],
  settlements: readonly SupposedSettlement[],
): SupposedPayment[] {
  const days = settlements
    .toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : 1))
    .flatMap(({ invoices, paidOn }) => Array.from({ length: invoices }, () => paidOn));
  return days.map((paidOn, at) => {
    const { supplierId, experienceId } = open[at]!;
    return { supplierId, experienceId, paidOn };
  });
}

/**
 * Who supposes that an invoice is paid on Friday supposes that it is unpaid until then: in both scores it is as late as it
 * is on their day, not as it was when it was last seen. Otherwise paying could look worse than not paying.
 */
export function unpaidUntilThen(facts: ScoringFacts, payments: readonly SupposedPayment[]): ScoringFacts {
  const supposed = new Set(payments.map(({ supplierId, experienceId }) => `${supplierId} ${experienceId}`));
  const paymentEvidence = facts.paymentEvidence?.map((supplier) => ({
    ...supplier,
    experiences: supplier.experiences.map((one) =>
      one.standing === 'UNDISPUTED' && supposed.has(`${supplier.supplierId} ${one.experienceId}`)
        ? { ...one, unpaidOn: null }
        : one,
    ),
  }));
  return paymentEvidence ? { ...facts, paymentEvidence } : facts;
}

/** Verified suppliers without ties to the company, who settle on `asOf`. */
export function supposedSuppliers(suppliers: readonly SupposedSupplier[], asOf: Day): SupplierEvidence[] {
  return suppliers.map(({ invoices, daysLate, evidence }, at) => ({
    supplierId: `supposed ${at}`,
    tier: evidence,
    isVerified: true,
    isRelatedParty: false,
    experiences: Array.from({ length: invoices }, (_, invoice) => ({
      experienceId: String(invoice),
      issuedOn: null,
      dueOn: addDays(asOf, -(daysLate ?? LONG_UNPAID_DAYS)),
      amountMinor: null,
      payments: daysLate === null || daysLate === undefined ? [] : [{ paidOn: asOf, share: 1 }],
      unpaidOn: null,
      standing: 'UNDISPUTED',
    })),
  }));
}
