import { dayOrNull, oneOf, refuse, unique, day } from './checks.js';
import { isSensibleDay } from './day.js';
import {
  EVIDENCE_TIERS,
  EXPERIENCE_STANDINGS,
  type PaymentExperience,
  type PeriodRating,
  type SupplierEvidence,
} from './payment-facts.js';

/** Shares are quotients of amounts: three thirds may add up to a little more than one. */
export const SHARE_TOLERANCE = 1e-9;
const LAST_BAND = 6;

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
    supplier.experiences.forEach((one, place) => checkExperience(one, () => `${at}.experiences[${place}]`));
    (supplier.periods ?? []).forEach((one, place) => checkPeriod(one, `${at}.periods[${place}]`));
    unique(
      `${at}.experiences`,
      supplier.experiences.map(({ experienceId }) => experienceId),
    );
    unique(
      `${at}.periods`,
      (supplier.periods ?? []).map(({ ratingId }) => ratingId),
    );
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

function checkExperience(one: PaymentExperience, at: () => string): void {
  const { issuedOn, dueOn, amountMinor, payments, unpaidOn, standing } = one;
  if (!isIdentifier(one.experienceId)) identifier(`${at()}.experienceId`, one.experienceId);
  if (!isSensibleDay(dueOn)) day(`${at()}.dueOn`, dueOn);
  if (issuedOn !== null) {
    if (!isSensibleDay(issuedOn)) day(`${at()}.issuedOn`, issuedOn);
    if (dueOn < issuedOn) refuse(`${at()}.dueOn`, 'due before it was issued');
  }
  if (unpaidOn !== null) dayOrNull(`${at()}.unpaidOn`, unpaidOn);
  if (!EXPERIENCE_STANDINGS.includes(standing)) oneOf(`${at()}.standing`, standing, EXPERIENCE_STANDINGS);
  if (amountMinor !== null && !(Number.isSafeInteger(amountMinor) && amountMinor > 0))
    refuse(`${at()}.amountMinor`, 'not an amount above zero in minor units');
  let paid = 0;
  for (const { paidOn, share } of payments) {
    if (!isSensibleDay(paidOn)) day(`${at()}.payments.paidOn`, paidOn);
    if (issuedOn !== null && paidOn < issuedOn)
      refuse(`${at()}.payments.paidOn`, 'paid before it was issued');
    if (!(share > 0 && share <= 1)) refuse(`${at()}.payments.share`, 'not a share above 0 and up to 1');
    paid += share;
  }
  if (paid > 1 + SHARE_TOLERANCE) refuse(`${at()}.payments`, 'more paid than the amount');
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
  if (!isIdentifier(value)) refuse(path, 'no text that identifies it');
}

function isIdentifier(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0;
}

function flag(path: string, value: unknown): void {
  if (typeof value !== 'boolean') refuse(path, 'neither true nor false');
}
