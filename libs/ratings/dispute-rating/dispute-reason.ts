/** Why a client contests what is said of it: a closed list, so that moderators compare like with like. */
export type DisputeReason =
  | 'NOT_OUR_INVOICE'
  | 'ALREADY_PAID'
  | 'WRONG_AMOUNT'
  | 'WRONG_DUE_DATE'
  | 'GOODS_OR_SERVICE_DISPUTED'
  | 'INVOICE_NOT_RECEIVED'
  | 'PERSONAL_DATA'
  | 'UNLAWFUL_CONTENT'
  | 'CONFLICT_OF_INTEREST'
  | 'OTHER_FACT';
