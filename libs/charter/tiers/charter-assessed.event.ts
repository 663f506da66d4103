import type { Quarter } from './quarter.js';

/** Outbox event: a signatory was measured for a quarter, whether or not its tier changed. */
export const CHARTER_ASSESSED = 'CharterAssessed';

export interface CharterAssessed {
  readonly type: typeof CHARTER_ASSESSED;
  readonly payload: { readonly membershipId: string; readonly quarter: Quarter };
}
