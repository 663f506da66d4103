import { addDays } from '../day.js';
import type { PaymentExperience, SupplierEvidence } from '../payment-facts.js';
import { exampleFacts, WORKED_EXAMPLE } from './example-facts.js';

export const EXAMPLE_DAY = '2026-11-21';

/** First day of lateness of each band. */
const DAYS_LATE_OF_BAND = [0, 1, 8, 16, 31, 61, 91] as const;

/** An invoice settled whole on the day of the examples, so many days late. */
export function exampleInvoice(
  experienceId: string,
  daysLate: number,
  known: Partial<PaymentExperience> = {},
): PaymentExperience {
  return {
    experienceId,
    issuedOn: null,
    dueOn: addDays(EXAMPLE_DAY, -daysLate),
    amountMinor: null,
    payments: [{ paidOn: EXAMPLE_DAY, share: 1 }],
    unpaidOn: null,
    standing: 'UNDISPUTED',
    ...known,
  };
}

/** A verified supplier with so many fresh invoices in each lateness band. */
export function exampleSupplier(
  supplierId: string,
  tier: SupplierEvidence['tier'],
  counts: readonly number[],
  known: Partial<SupplierEvidence> = {},
): SupplierEvidence {
  const experiences = counts.flatMap((count, band) =>
    Array.from({ length: count }, (_, index) => exampleInvoice(`${band}-${index}`, DAYS_LATE_OF_BAND[band]!)),
  );
  return { supplierId, tier, isVerified: true, isRelatedParty: false, experiences, ...known };
}

/** The four suppliers of the worked example: a ledger, some documents, one unpaid invoice on a word, and a stranger's praise. */
const WORKED_EXAMPLE_SUPPLIERS: readonly SupplierEvidence[] = [
  exampleSupplier('supplier-1', 'LEDGER', [6, 9, 4, 1]),
  exampleSupplier('supplier-2', 'DOCUMENTED', [0, 1, 2, 1]),
  exampleSupplier('supplier-3', 'DECLARED', [], {
    experiences: [exampleInvoice('never-paid', 91, { payments: [] })],
  }),
  exampleSupplier('supplier-4', 'DECLARED', [9], { isVerified: false }),
];

export const WORKED_EXAMPLE_WITH_SUPPLIERS = exampleFacts({
  ...WORKED_EXAMPLE,
  paymentEvidence: WORKED_EXAMPLE_SUPPLIERS,
});
