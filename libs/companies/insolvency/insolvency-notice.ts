import type { LegalNotice } from '../profile/company-profile.js';

/** What the insolvency state needs of a notice. */
export type InsolvencyNotice = Pick<
  LegalNotice,
  | 'noticeId'
  | 'kind'
  | 'nature'
  | 'type'
  | 'correctsNoticeId'
  | 'publishedOn'
  | 'judgedOn'
  | 'paymentsStoppedOn'
>;

/** Order of the code points, the same on every machine, as `localeCompare` is not. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
