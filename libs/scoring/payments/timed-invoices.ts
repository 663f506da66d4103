import type { LatenessPart } from '../evidence/suppliers/lateness-parts.js';
import type { SupplierReading } from '../evidence/suppliers/read-suppliers.js';
import type { Policy } from '../policy/policy.js';
import { pointsOf } from './payment-index.js';

export type TimedInvoice = LatenessPart & { readonly daysLate: number };
/** Of one supplier; never empty. */
export type SupplierInvoices = readonly TimedInvoice[];

/** The invoices of the last two years of which we know by how many days they were late, supplier by supplier. */
export function timedInvoices(suppliers: readonly SupplierReading[], policy: Policy): SupplierInvoices[] {
  const isTimed = (part: LatenessPart): part is TimedInvoice =>
    part.daysLate !== null && part.ageDays <= policy.paymentIndex.windowDays.value;
  return suppliers.map(({ parts }) => parts.filter(isTimed)).filter((own) => own.length > 0);
}

/** Mean index points, each invoice by its weight. `invoices` weigh more than nothing. */
export function meanPoints(
  invoices: SupplierInvoices,
  weightOf: (invoice: TimedInvoice) => number,
  policy: Policy,
): number {
  let [points, weights] = [0, 0];
  for (const invoice of invoices) {
    const weight = weightOf(invoice);
    points += weight * pointsOf(invoice.daysLate, policy);
    weights += weight;
  }
  return points / weights;
}
