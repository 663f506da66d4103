import { frenchVatNumber, type Day, type Siren } from '#kernel';
import { activityLabel } from '../labels/activity-label.js';
import { insolvencyLabel } from '../labels/insolvency-label.js';
import { legalFormLabel } from '../labels/legal-form-label.js';
import { sizeBandLabel } from '../labels/size-band-label.js';
import type { CompanyIdentity, CompanyLookup } from '../profile/company-profile.js';
import type {
  ActivityObject,
  AddressObject,
  CodeLabelObject,
  SizeBandObject,
} from './company-parts.objects.js';
import { CompanyObject } from './company.object.js';
import { toAnnualAccounts, toLegalNotice, toPaymentPracticeReport, toSanction } from './facts.mapper.js';
import { toProvenance, toUnavailableSource } from './provenance.mapper.js';

/** The public profile in the API's words. `today` decides whether the next accounts are overdue. */
export function toCompany(
  { profile, unavailableSources }: Extract<CompanyLookup, { kind: 'FOUND' }>,
  today: Day,
): CompanyObject {
  const { identity, insolvency } = profile;
  return Object.assign(new CompanyObject(), {
    id: identity.companyId,
    country: identity.country,
    number: identity.number,
    vatNumber: identity.country === 'FR' ? frenchVatNumber(identity.number as Siren) : null,
    name: identity.name,
    acronym: identity.acronym,
    tradeNames: identity.tradeNames,
    visibility: identity.visibility,
    status: identity.status,
    registerStatus: identity.registerStatus,
    createdOn: identity.createdOn,
    ceasedOn: identity.ceasedOn,
    legalForm: toLegalForm(identity),
    activity: toActivity(identity),
    size: toSizeBand(identity),
    sizeCategory: identity.sizeCategory,
    address: toAddress(identity),
    accountsOverdueSince: overdueSince(identity.accountsNextDueOn, today),
    outstandingCharges: identity.outstandingCharges,
    establishments: profile.establishments,
    insolvency: { ...insolvency, label: insolvencyLabel(insolvency.status) },
    legalNotices: profile.legalNotices.map(toLegalNotice),
    annualAccounts: profile.annualAccounts.map(toAnnualAccounts),
    paymentPractices: profile.paymentPractices.map(toPaymentPracticeReport),
    sanctions: profile.sanctions.map(toSanction),
    provenance: toProvenance(identity.provenance),
    unavailableSources: unavailableSources.map(toUnavailableSource),
    sectorCode:
      identity.country === 'GB' ? (profile.paymentPractices[0]?.sectorCode ?? identity.activityCode) : null,
  } satisfies CompanyObject);
}

/** Null when the activity is not known, or was recorded in a nomenclature that the register did not name. */
export function toActivity({
  activityCode,
  activityScheme,
}: Pick<CompanyIdentity, 'activityCode' | 'activityScheme'>): ActivityObject | null {
  if (!activityCode || !activityScheme) return null;
  return { code: activityCode, scheme: activityScheme, label: activityLabel(activityScheme, activityCode) };
}

export function toAddress({
  postcode,
  locality,
  department,
}: Pick<CompanyIdentity, 'postcode' | 'locality' | 'department'>): AddressObject | null {
  return postcode || locality || department ? { postcode, locality, department } : null;
}

function toLegalForm({ legalFormCode }: CompanyIdentity): CodeLabelObject | null {
  const label = legalFormCode ? legalFormLabel(legalFormCode) : null;
  return legalFormCode && label ? { code: legalFormCode, label } : null;
}

export function toSizeBand({
  sizeBand,
  sizeYear,
}: Pick<CompanyIdentity, 'sizeBand' | 'sizeYear'>): SizeBandObject | null {
  const label = sizeBand ? sizeBandLabel(sizeBand) : null;
  return sizeBand && label ? { code: sizeBand, label, year: sizeYear } : null;
}

function overdueSince(dueOn: Day | null, today: Day): Day | null {
  return dueOn !== null && dueOn < today ? dueOn : null;
}
