import type { CompanyId } from '#kernel';

/** What a resolver may note about the answer that it gives, for the layers above. */
export interface QueryContext {
  /**
   * Set when the whole answer comes from stored facts of this company, so that it stays true until one of them
   * changes. Left out for refusals and for answers that a live register had a part in.
   */
  storedCompanyId?: CompanyId;
}
