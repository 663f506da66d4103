/** A ledger as it was deposited. Formats are decided over the whole file, so it is opened more than once. */
export interface LedgerSource {
  readonly fileName: string;
  /** The bytes from the beginning, each time. */
  open(): AsyncIterable<Buffer>;
}
