import type { DisputeReason } from '../../generated/graphql';

/** In the order in which companies give them. */
export const DISPUTE_REASONS = [
  'ALREADY_PAID',
  'INVOICE_NOT_RECEIVED',
  'NOT_OUR_INVOICE',
  'WRONG_AMOUNT',
  'WRONG_DUE_DATE',
  'GOODS_OR_SERVICE_DISPUTED',
  'PERSONAL_DATA',
  'UNLAWFUL_CONTENT',
  'CONFLICT_OF_INTEREST',
  'OTHER_FACT',
] as const satisfies readonly DisputeReason[];
