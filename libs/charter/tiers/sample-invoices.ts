import { addDays, addMonths, type CompanyId, type Day } from '#kernel';
import type { ExperienceFact, SupplierExperiences } from '#ratings';
import { timingOf, type MeasuredInvoice } from './measured-invoice.js';
import type { TierPolicy } from './tier-policy.js';

/** Why an invoice of the period is not measured. */
export type LeftOutReason = 'NOT_INDEPENDENT' | 'DISPUTED' | 'UNDATED';

export interface InvoiceSample {
  /** Invoices dated from the first to the last of these days. */
  readonly from: Day;
  readonly to: Day;
  readonly invoices: readonly MeasuredInvoice[];
  readonly leftOut: Readonly<Record<LeftOutReason, number>>;
}

/** The period whose invoices are measured at the end of a quarter: each of them has had the longest limit to be paid. */
export function periodOf(
  quarterEndsOn: Day,
  { windowMonths, settlingDays }: TierPolicy,
): { from: Day; to: Day } {
  const to = addDays(quarterEndsOn, -settlingDays.value);
  return { from: addDays(addMonths(to, -windowMonths.value), 1), to };
}

/**
 * What is measured of all that suppliers told, as it was known at the end of a quarter: undisputed invoices of the period,
 * of suppliers who proved who they are and do not belong to the company's own group.
 */
export function sampleInvoices(
  suppliers: readonly SupplierExperiences[],
  { companyId, quarterEndsOn, policy }: { companyId: CompanyId; quarterEndsOn: Day; policy: TierPolicy },
): InvoiceSample {
  const period = periodOf(quarterEndsOn, policy);
  const known = { knownOn: quarterEndsOn, isFrench: companyId.startsWith('FR-'), terms: policy.terms.value };
  const invoices: MeasuredInvoice[] = [];
  const leftOut = { NOT_INDEPENDENT: 0, DISPUTED: 0, UNDATED: 0 };
  for (const supplier of suppliers) {
    const { sizeBand = null } = supplier;
    const said = {
      supplierId: supplier.supplierId,
      isProved: policy.provedTiers.value.includes(supplier.tier),
      isOfSmallSupplier:
        sizeBand === null || sizeBand === 'NN' ? null : policy.smallSizeBands.value.includes(sizeBand),
    };
    for (const fact of supplier.experiences) {
      // Without its own date an invoice is placed by the day on which it fell due, only to be counted as left out.
      const placedOn = fact.issuedOn ?? fact.dueOn;
      if (placedOn < period.from || placedOn > period.to) continue;
      const reason = reasonToLeaveOut(supplier, fact);
      if (reason) leftOut[reason] += 1;
      else invoices.push({ ...said, ...timingOf(fact, fact.issuedOn!, known) });
    }
  }
  return { ...period, invoices, leftOut };
}

function reasonToLeaveOut(supplier: SupplierExperiences, fact: ExperienceFact): LeftOutReason | null {
  if (!supplier.isVerified || supplier.isRelatedParty) return 'NOT_INDEPENDENT';
  if (fact.standing === 'DISPUTED') return 'DISPUTED';
  return fact.issuedOn === null ? 'UNDATED' : null;
}
