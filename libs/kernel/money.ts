/** An amount in integer minor units (cents, pence) of an ISO 4217 currency. Never a float: sums must be exact. */
export interface Money {
  readonly minor: bigint;
  readonly currency: Currency;
}

export type Currency = 'EUR' | 'GBP';
