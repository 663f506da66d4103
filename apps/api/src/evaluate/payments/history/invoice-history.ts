/**
 * Settled invoices of one file, column by column: a million of them take some 40 MB. Days are numbers counted from 1970-01-01,
 * so that they compare and subtract without being parsed again.
 */
export interface InvoiceHistory {
  readonly size: number;
  /** As the file names them. */
  readonly customers: readonly string[];
  /** Index into `customers`. */
  readonly customer: Int32Array;
  readonly issued: Int32Array;
  /** Rolled to the next business day when that was asked for. */
  readonly due: Int32Array;
  readonly settled: Int32Array;
  /** In minor units of the main currency of the file; NaN when unknown or in another one. */
  readonly amountMinor: Float64Array;
  readonly disputed: Uint8Array;
}

export interface Invoice {
  readonly customer: string;
  readonly issued: number;
  readonly due: number;
  readonly settled: number;
  readonly amountMinor: number | null;
  readonly isDisputed: boolean;
}

/** Days beyond the due date; negative when paid early. */
export function daysLateOf({ settled, due }: InvoiceHistory, row: number): number {
  return settled[row]! - due[row]!;
}

const FIRST_ROOM = 1024;

/** Collects invoices into columns that double when they are full. */
export class InvoiceHistoryBuilder {
  private size = 0;
  private readonly customers = new Map<string, number>();
  private columns = columnsOf(FIRST_ROOM);

  add({ customer, issued, due, settled, amountMinor, isDisputed }: Invoice): void {
    if (this.size === this.columns.due.length) this.grow();
    const row = this.size++;
    this.columns.customer[row] = this.indexOf(customer);
    this.columns.issued[row] = issued;
    this.columns.due[row] = due;
    this.columns.settled[row] = settled;
    this.columns.amountMinor[row] = amountMinor ?? NaN;
    this.columns.disputed[row] = Number(isDisputed);
  }

  build(): InvoiceHistory {
    const { customer, issued, due, settled, amountMinor, disputed } = this.columns;
    const end = this.size;
    return {
      size: end,
      customers: [...this.customers.keys()],
      customer: customer.subarray(0, end),
      issued: issued.subarray(0, end),
      due: due.subarray(0, end),
      settled: settled.subarray(0, end),
      amountMinor: amountMinor.subarray(0, end),
      disputed: disputed.subarray(0, end),
    };
  }

  private indexOf(customer: string): number {
    const known = this.customers.get(customer);
    if (known !== undefined) return known;
    this.customers.set(customer, this.customers.size);
    return this.customers.size - 1;
  }

  private grow(): void {
    const larger = columnsOf(2 * this.size);
    larger.customer.set(this.columns.customer);
    larger.issued.set(this.columns.issued);
    larger.due.set(this.columns.due);
    larger.settled.set(this.columns.settled);
    larger.amountMinor.set(this.columns.amountMinor);
    larger.disputed.set(this.columns.disputed);
    this.columns = larger;
  }
}

export function historyOf(invoices: Iterable<Invoice>): InvoiceHistory {
  const builder = new InvoiceHistoryBuilder();
  for (const invoice of invoices) builder.add(invoice);
  return builder.build();
}

function columnsOf(room: number) {
  return {
    customer: new Int32Array(room),
    issued: new Int32Array(room),
    due: new Int32Array(room),
    settled: new Int32Array(room),
    amountMinor: new Float64Array(room),
    disputed: new Uint8Array(room),
  };
}
