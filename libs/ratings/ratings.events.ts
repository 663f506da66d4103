/** What counts for the score of these companies changed: an experience was told, paid, disputed or withdrawn. At most 1,000 ids an event. */
export const PAYMENT_EVIDENCE_CHANGED = 'PaymentEvidenceChanged';

export interface PaymentEvidenceChanged {
  readonly type: typeof PAYMENT_EVIDENCE_CHANGED;
  readonly payload: { readonly companyIds: readonly string[] };
}
