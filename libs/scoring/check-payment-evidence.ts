import { day, NOT_A_DAY, notOneOf, oneOf, refuse, TWICE, unique } from './checks.js';
import { isSensibleDay } from './day.js';
import { SHARE_TOLERANCE } from './paid-share.js';
import {
  EVIDENCE_TIERS,
  EXPERIENCE_STANDINGS,
  type PaymentExperience,
  type PeriodRating,
  type SupplierEvidence,
} from './payment-facts.js';

const LAST_BAND = 6;
const NO_IDENTIFIER = 'no text that identifies it';

/**
 * Refuses payment experiences that cannot be: an invoice paid before it was issued, more than its amount paid, an invoice
 * counted twice. @throws ScoringError `BAD_FACTS`
 */
export function checkPaymentEvidence(evidence: readonly SupplierEvidence[]): void {
  evidence.forEach((supplier, index) => {
    const at = `paymentEvidence[${index}]`;
    identifier(`${at}.supplierId`, supplier.supplierId);
    oneOf(`${at}.tier`, supplier.tier, EVIDENCE_TIERS);
    flag(`${at}.isVerified`, supplier.isVerified);
    flag(`${at}.isRelatedParty`, supplier.isRelatedParty);
    checkExperiences(supplier.experiences, `${at}.experiences`);
    checkPeriods(supplier.periods ?? [], `${at}.periods`);
  });
  unique(
    'paymentEvidence',
    evidence.map(({ supplierId, tier }) => `${tier} ${supplierId}`),
  );
  checkIdentities(evidence);
}

/** One supplier is one identity: it cannot be known at one tier and unknown at another. */
function checkIdentities(evidence: readonly SupplierEvidence[]): void {
  const first = new Map<string, SupplierEvidence>();
  evidence.forEach((supplier, index) => {
    const known = first.get(supplier.supplierId) ?? supplier;
    first.set(supplier.supplierId, known);
    for (const flag of ['isVerified', 'isRelatedParty'] as const) {
      if (known[flag] !== supplier[flag])
        refuse(`paymentEvidence[${index}].${flag}`, 'contradicts another tier of the same supplier');
    }
  });
}

function checkExperiences(experiences: readonly PaymentExperience[], at: string): void {
  const ids = new Set<string>();
  experiences.forEach((one, place) => {
    const fault = faultOf(one);
    if (fault) refuse(`${at}[${place}].${fault.field}`, fault.reason);
    ids.add(one.experienceId);
  });
  if (ids.size !== experiences.length) refuse(at, TWICE);
}

function checkPeriods(periods: readonly PeriodRating[], at: string): void {
  periods.forEach((one, place) => checkPeriod(one, `${at}[${place}]`));
  unique(
    at,
    periods.map(({ ratingId }) => ratingId),
  );
}

interface Fault {
  readonly field: string;
  readonly reason: string;
}

/** What makes an experience impossible, or null. Its path is not put together before something is wrong: there are thousands. */
function faultOf(one: PaymentExperience): Fault | null {
  const { experienceId, issuedOn, dueOn, amountMinor, payments, unpaidOn, standing } = one;
  if (!isIdentifier(experienceId)) return { field: 'experienceId', reason: NO_IDENTIFIER };
  if (!isSensibleDay(dueOn)) return { field: 'dueOn', reason: NOT_A_DAY };
  if (issuedOn !== null && !isSensibleDay(issuedOn)) return { field: 'issuedOn', reason: NOT_A_DAY };
  if (issuedOn !== null && dueOn < issuedOn) return { field: 'dueOn', reason: 'due before it was issued' };
  if (unpaidOn !== null && !isSensibleDay(unpaidOn)) return { field: 'unpaidOn', reason: NOT_A_DAY };
  if (!EXPERIENCE_STANDINGS.includes(standing))
    return { field: 'standing', reason: notOneOf(EXPERIENCE_STANDINGS) };
  if (amountMinor !== null && !(Number.isSafeInteger(amountMinor) && amountMinor > 0))
    return { field: 'amountMinor', reason: 'not an amount above zero in minor units' };
  return faultOfPayments(payments, issuedOn);
}

function faultOfPayments(payments: PaymentExperience['payments'], issuedOn: string | null): Fault | null {
  let paid = 0;
  for (const { paidOn, share } of payments) {
    if (!isSensibleDay(paidOn)) return { field: 'payments.paidOn', reason: NOT_A_DAY };
    if (issuedOn !== null && paidOn < issuedOn)
      return { field: 'payments.paidOn', reason: 'paid before it was issued' };
    if (!(share > 0 && share <= 1))
      return { field: 'payments.share', reason: 'not a share above 0 and up to 1' };
    paid += share;
  }
  return paid > 1 + SHARE_TOLERANCE ? { field: 'payments', reason: 'more paid than the amount' } : null;
}

function checkPeriod({ ratingId, endedOn, bands, isDisputed }: PeriodRating, at: string): void {
  identifier(`${at}.ratingId`, ratingId);
  day(`${at}.endedOn`, endedOn);
  flag(`${at}.isDisputed`, isDisputed);
  const named = bands.every((band) => Number.isInteger(band) && band >= 0 && band <= LAST_BAND);
  if (!named || bands.length === 0) refuse(`${at}.bands`, 'not lateness bands between 0 and 6');
  unique(`${at}.bands`, bands.map(String));
}

function identifier(path: string, value: unknown): void {
  if (!isIdentifier(value)) refuse(path, NO_IDENTIFIER);
}

function isIdentifier(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0;
}

function flag(path: string, value: unknown): void {
  if (typeof value !== 'boolean') refuse(path, 'neither true nor false');
}
