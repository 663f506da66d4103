/** Public facts of these companies were added, replaced or removed. At most 1,000 ids an event. */
export const COMPANY_FACTS_CHANGED = 'CompanyFactsChanged';

export interface CompanyFactsChanged {
  readonly type: typeof COMPANY_FACTS_CHANGED;
  readonly payload: { readonly companyIds: readonly string[] };
}
