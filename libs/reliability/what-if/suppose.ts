import { addDays, type Day } from '#kernel';
import type { OpenInvoice, SupplierEvidence, SupposedPayment } from '#scoring';
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
