import type { Day } from '#kernel';
import { insolvencyState } from '../insolvency/insolvency-state.js';
import { registerInsolvency } from '../insolvency/register-insolvency.js';
import type { CompanyIdentity, CompanyProfile } from './company-profile.js';
import { toAnnualAccounts, toIdentity, toSanction, type CompanyRow } from './company-row.js';

/** What was publicly known of a company on one day: the company half of the score's input. */
export type CompanyPublicFacts = Omit<CompanyProfile, 'establishments'>;

export function toPublicFacts(row: Omit<CompanyRow, 'establishments'>, asOf: Day): CompanyPublicFacts {
  const { insolvency, supersededNoticeIds } = insolvencyState(row.legal_notices, asOf);
  const identity = identityOn(toIdentity(row), asOf);
  return {
    identity,
    insolvency: registerInsolvency(identity.registerStatus) ?? insolvency,
    legalNotices: row.legal_notices.map((notice) => ({
      ...notice,
      isSuperseded: supersededNoticeIds.has(notice.noticeId),
    })),
    annualAccounts: row.annual_accounts.map(toAnnualAccounts),
    paymentPractices: row.payment_practices,
    sanctions: row.sanctions.map(toSanction),
  };
}

/**
 * Registers give the present state only. What changes with time is taken back to `asOf` where its day is known,
 * and is unknown where the register spoke later: the past is never judged with the knowledge of the present.
 */
function identityOn(identity: CompanyIdentity, asOf: Day): CompanyIdentity {
  const ceasedLater = identity.ceasedOn !== null && identity.ceasedOn > asOf;
  const dated = ceasedLater ? { ...identity, status: 'ACTIVE' as const, ceasedOn: null } : identity;
  if (identity.provenance.sourceOn <= asOf) return withKnownDueDay(dated, asOf);
  return {
    ...dated,
    status: dated.ceasedOn || ceasedLater ? dated.status : 'UNKNOWN',
    registerStatus: null,
    sizeBand: null,
    sizeYear: null,
    accountsNextDueOn: null,
    outstandingCharges: null,
  };
}

/** A due day that has passed since the register spoke says nothing: the accounts may have been filed meanwhile. */
export function withKnownDueDay(identity: CompanyIdentity, asOf: Day): CompanyIdentity {
  const { accountsNextDueOn: dueOn, provenance } = identity;
  const hasPassedSince = dueOn !== null && dueOn >= provenance.sourceOn && dueOn < asOf;
  return hasPassedSince ? { ...identity, accountsNextDueOn: null } : identity;
}
