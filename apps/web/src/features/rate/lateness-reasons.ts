import type { LatenessReason } from '../../generated/graphql';

/** In the order in which accounts departments give them. */
export const LATENESS_REASONS = [
  'NONE_GIVEN',
  'APPROVAL_DELAY',
  'INVOICE_NOT_RECEIVED',
  'ADMINISTRATIVE_ERROR',
  'CASH_SHORTAGE',
  'QUALITY_DISPUTE',
  'QUANTITY_DISPUTE',
  'PRICE_DISPUTE',
  'OTHER',
] as const satisfies readonly LatenessReason[];
