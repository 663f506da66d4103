import type { InvoiceHistory } from './invoice-history.js';

/** Rows of one customer, in the two orders in which time can be walked through. */
export interface CustomerRows {
  readonly customer: number;
  readonly byIssue: Uint32Array;
  readonly bySettlement: Uint32Array;
}

/** Every customer with its rows. Rows of one day stand in the order of the file. */
export function rowsByCustomer(history: InvoiceHistory): CustomerRows[] {
  const byIssue = grouped(history, history.issued);
  const bySettlement = grouped(history, history.settled);
  return byIssue.map((rows, customer) => ({
    customer,
    byIssue: rows,
    bySettlement: bySettlement[customer]!,
  }));
}

function grouped({ customers, customer }: InvoiceHistory, day: Int32Array): Uint32Array[] {
  const counts = new Uint32Array(customers.length);
  for (const one of customer) counts[one]!++;
  const groups = Array.from(counts, (count) => new Uint32Array(count));
  counts.fill(0);
  customer.forEach((one, row) => {
    groups[one]![counts[one]!++] = row;
  });
  for (const rows of groups) rows.sort((a, b) => day[a]! - day[b]! || a - b);
  return groups;
}
