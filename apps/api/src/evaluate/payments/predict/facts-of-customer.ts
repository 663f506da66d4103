import { NOTHING_KNOWN, type PaymentExperience, type ScoringFacts } from '#scoring';
import type { InvoiceHistory } from '../history/invoice-history.js';
import { dayText } from '../history/day-numbers.js';

/** A settled invoice as the score reads it: paid whole on one day, on the ledger of the one supplier that the file is. */
export function experienceOf(history: InvoiceHistory, row: number): PaymentExperience {
  const amount = history.amountMinor[row]!;
  return {
    experienceId: String(row),
    issuedOn: dayText(history.issued[row]!),
    dueOn: dayText(history.due[row]!),
    amountMinor: Number.isNaN(amount) ? null : amount,
    payments: [{ paidOn: dayText(history.settled[row]!), share: 1 }],
    unpaidOn: null,
    standing: 'UNDISPUTED',
  };
}

/** Facts of a company of which nothing is known but how it paid these invoices. */
export function factsOf(experiences: readonly PaymentExperience[]): ScoringFacts {
  return {
    ...NOTHING_KNOWN,
    paymentEvidence: [
      { supplierId: 'the file', tier: 'LEDGER', isVerified: true, isRelatedParty: false, experiences },
    ],
  };
}
