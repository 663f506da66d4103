import type { CompanyId, Country, Day, Money, Provenance, Source } from '#kernel';

export type CompanyVisibility = 'PUBLIC' | 'PARTIAL' | 'NATURAL_PERSON' | 'HIDDEN';
export type CompanyStatus = 'ACTIVE' | 'CEASED' | 'UNKNOWN';
export type ActivityScheme = 'NAF_REV2' | 'NAF_2025' | 'NAF_REV1' | 'NAF_1993' | 'NAP' | 'UK_SIC_2007';
export type InsolvencyStatus =
  'NONE' | 'SAFEGUARD' | 'REORGANISATION' | 'PLAN' | 'LIQUIDATION' | 'CLOSED_UNPAID' | 'CLOSED_PAID';
export type NoticeType = 'INITIAL' | 'CORRECTION' | 'CANCELLATION';
export type AccountsKind = 'COMPLETE' | 'SIMPLIFIED' | 'CONSOLIDATED';

export const NOTICE_KINDS = [
  'SAFEGUARD_OPENED',
  'REORGANISATION_OPENED',
  'LIQUIDATION_OPENED',
  'PROCEDURE_OPENED',
  'CONVERTED_TO_REORGANISATION',
  'CONVERTED_TO_LIQUIDATION',
  'PROCEDURE_EXTENDED',
  'PLAN_ADOPTED',
  'PLAN_AMENDED',
  'PLAN_TERMINATED',
  'LIQUIDATION_REOPENED',
  'CLOSED_FOR_LACK_OF_ASSETS',
  'CLOSED_DEBTS_PAID',
  'PROCEDURE_ENDED',
  'PAYMENT_STOP_DATE_CHANGED',
  'CLAIMS_FILED',
  'REMOVED_FROM_REGISTER',
  'ACCOUNTS_FILED',
  'REGISTERED',
  'BUSINESS_SOLD',
  'OTHER',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export interface LegalNotice {
  readonly noticeId: string;
  readonly kind: NoticeKind;
  /** Exact wording of the register. */
  readonly nature: string;
  readonly type: NoticeType;
  readonly correctsNoticeId: string | null;
  readonly publishedOn: Day;
  readonly judgedOn: Day | null;
  readonly paymentsStoppedOn: Day | null;
  readonly periodEndedOn: Day | null;
  readonly court: string | null;
  readonly url: string | null;
  readonly provenance: Provenance;
}

export interface Insolvency {
  readonly status: InsolvencyStatus;
  readonly since: Day | null;
  readonly paymentsStoppedOn: Day | null;
}

/** Filed annual accounts; ratios in per cent, days where the name says so. Null = not computable or confidential. */
export interface AnnualAccounts {
  readonly closedOn: Day;
  readonly kind: AccountsKind;
  readonly isPartlyConfidential: boolean;
  readonly turnover: Money | null;
  readonly netResult: Money | null;
  readonly equityRatio: number | null;
  readonly liquidityRatio: number | null;
  readonly cashFlowMargin: number | null;
  readonly interestCover: number | null;
  readonly debtRatio: number | null;
  readonly ebitdaMargin: number | null;
  readonly customerDays: number | null;
  readonly supplierDays: number | null;
  readonly provenance: Provenance;
}

/** UK statutory report: percentages 0–100 of invoices, days from receipt of the invoice. */
export interface PaymentPracticeReport {
  readonly reportId: string;
  readonly periodStartOn: Day | null;
  readonly periodEndOn: Day;
  readonly filedOn: Day | null;
  readonly averageDaysToPay: number | null;
  readonly paidWithin30Pct: number | null;
  readonly paid31To60Pct: number | null;
  readonly paidAfter60Pct: number | null;
  readonly paidLatePct: number | null;
  readonly lateByDisputePct: number | null;
  readonly shortestTermDays: number | null;
  readonly longestTermDays: number | null;
  readonly sectorCode: string | null;
  readonly url: string | null;
  readonly provenance: Provenance;
}

export interface Sanction {
  readonly recordId: string;
  readonly amount: Money;
  readonly reason: string;
  readonly decidedOn: Day;
  readonly publishedUntil: Day;
  readonly url: string;
  readonly provenance: Provenance;
}

/** Identity of a company as it may be shown: names and address are null unless the company is public. */
export interface CompanyIdentity {
  readonly companyId: CompanyId;
  readonly country: Country;
  readonly number: string;
  readonly visibility: CompanyVisibility;
  readonly name: string | null;
  readonly acronym: string | null;
  readonly tradeNames: readonly string[];
  readonly status: CompanyStatus;
  readonly registerStatus: string | null;
  readonly createdOn: Day | null;
  readonly ceasedOn: Day | null;
  readonly legalFormCode: string | null;
  readonly activityCode: string | null;
  readonly activityScheme: ActivityScheme | null;
  readonly sizeBand: string | null;
  readonly sizeYear: number | null;
  readonly sizeCategory: string | null;
  readonly postcode: string | null;
  readonly locality: string | null;
  readonly department: string | null;
  readonly accountsNextDueOn: Day | null;
  readonly outstandingCharges: number | null;
  readonly provenance: Provenance;
}

/** Everything that public registers say of one company: the read model that screens and the score share. */
export interface CompanyProfile {
  readonly identity: CompanyIdentity;
  readonly establishments: { readonly open: number; readonly closed: number };
  readonly insolvency: Insolvency;
  /** Latest first, superseded ones included. */
  readonly legalNotices: readonly (LegalNotice & { readonly isSuperseded: boolean })[];
  /** Latest first. */
  readonly annualAccounts: readonly AnnualAccounts[];
  /** Latest first. */
  readonly paymentPractices: readonly PaymentPracticeReport[];
  /** Only those whose publication has not ended. */
  readonly sanctions: readonly Sanction[];
}

/** A register that did not answer: a value to show, never a reason to fail. */
export interface UnavailableSource {
  readonly source: Source;
  readonly retryAfterSeconds: number | null;
}

/** Answer to "who is this number?". */
export type CompanyLookup =
  | {
      readonly kind: 'FOUND';
      readonly profile: CompanyProfile;
      readonly unavailableSources: readonly UnavailableSource[];
    }
  | { readonly kind: 'UNKNOWN' }
  | { readonly kind: 'NOT_DISCLOSED' }
  | { readonly kind: 'SOURCE_UNAVAILABLE'; readonly unavailable: UnavailableSource };
