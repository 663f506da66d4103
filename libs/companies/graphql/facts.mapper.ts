import type { Money } from '#kernel';
import { noticeKindLabel } from '../labels/notice-kind-label.js';
import type {
  AnnualAccounts,
  CompanyProfile,
  PaymentPracticeReport,
  Sanction,
} from '../profile/company-profile.js';
import type { AnnualAccountsObject } from './annual-accounts.object.js';
import type { LegalNoticeObject } from './legal-notice.object.js';
import type { MoneyObject } from './money.object.js';
import type { PaymentPracticeReportObject } from './payment-practices.object.js';
import { toProvenance } from './provenance.mapper.js';
import type { SanctionObject } from './sanction.object.js';

export function toLegalNotice(notice: CompanyProfile['legalNotices'][number]): LegalNoticeObject {
  return {
    ...notice,
    id: notice.noticeId,
    label: noticeKindLabel(notice.kind),
    provenance: toProvenance(notice.provenance, notice.url),
  };
}

export function toAnnualAccounts(accounts: AnnualAccounts): AnnualAccountsObject {
  return {
    ...accounts,
    turnover: accounts.turnover && toMoney(accounts.turnover),
    netResult: accounts.netResult && toMoney(accounts.netResult),
    provenance: toProvenance(accounts.provenance),
  };
}

export function toPaymentPracticeReport(report: PaymentPracticeReport): PaymentPracticeReportObject {
  return { ...report, id: report.reportId, provenance: toProvenance(report.provenance, report.url) };
}

export function toSanction(sanction: Sanction): SanctionObject {
  return {
    ...sanction,
    id: sanction.recordId,
    amount: toMoney(sanction.amount),
    provenance: toProvenance(sanction.provenance, sanction.url),
  };
}

function toMoney({ minor, currency }: Money): MoneyObject {
  return { minor: minor.toString(), currency };
}
