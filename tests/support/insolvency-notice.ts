import type { Day } from '#kernel';
import type { InsolvencyNotice } from '../../libs/companies/insolvency/insolvency-notice.js';
import type { NoticeKind } from '../../libs/companies/profile/company-profile.js';

let count = 0;

/** A notice of an invented company; ids rise in the order of creation. */
export function notice(
  kind: NoticeKind,
  publishedOn: string,
  more: Partial<InsolvencyNotice> = {},
): InsolvencyNotice {
  return {
    noticeId: `N${String(++count).padStart(4, '0')}`,
    kind,
    nature: kind,
    type: 'INITIAL',
    correctsNoticeId: null,
    publishedOn: publishedOn as Day,
    judgedOn: null,
    paymentsStoppedOn: null,
    ...more,
  };
}
