import { addDays, daysBetween, type Day } from '#kernel';
import { ratingPolicyOn, type RatingPolicy } from '../policy/rating-policy.js';
import { paidMinor, type Experience, type PaymentOutcome } from './experience.js';
import { invoiceKey } from './invoice-key.js';
import type { InputProblem, InputProblemCode } from './input-problem.js';

const DAYS_PER_YEAR = 365.25;
const LONGEST_REFERENCE = 100;

/** The first thing that cannot be true of these invoices, with the path of the field; null when all may be. */
export function checkExperiences(experiences: readonly Experience[], today: Day): InputProblem | null {
  const policy = ratingPolicyOn(today);
  if (experiences.length === 0) return { code: 'NO_EXPERIENCE', field: 'experiences' };
  if (experiences.length > policy.mostExperiences.value) {
    return { code: 'TOO_MANY_EXPERIENCES', field: 'experiences' };
  }
  for (const [index, experience] of experiences.entries()) {
    const found = checkExperience(experience, today, policy);
    if (found) return { code: found[0], field: `experiences[${index}].${found[1]}` };
  }
  return null;
}

type Found = readonly [code: InputProblemCode, field: string];

function checkExperience(experience: Experience, today: Day, policy: RatingPolicy): Found | null {
  return (
    checkReference(experience) ??
    checkAmount(experience, policy) ??
    checkDays(experience, today, policy) ??
    checkPayments(experience, today, policy) ??
    checkOutcome(experience)
  );
}

function checkReference(experience: Experience): Found | null {
  const { reference } = experience;
  const isUsable = reference.length <= LONGEST_REFERENCE && !/\p{C}/u.test(reference);
  return isUsable && invoiceKey(experience) ? null : ['REFERENCE_UNUSABLE', 'reference'];
}

function checkAmount({ amountMinor }: Experience, policy: RatingPolicy): Found | null {
  const isSensible = amountMinor > 0n && amountMinor <= BigInt(policy.largestAmountMinor.value);
  return isSensible ? null : ['AMOUNT_ABSURD', 'amountMinor'];
}

function checkDays(
  { issuedOn, dueOn, observedOn, frozenDays }: Experience,
  today: Day,
  policy: RatingPolicy,
): Found | null {
  const oldest = addDays(today, -Math.round(policy.oldestInvoiceYears.value * DAYS_PER_YEAR));
  const latestDue = addDays(issuedOn ?? today, policy.longestTermDays.value);
  if (issuedOn !== null && (issuedOn > today || issuedOn < oldest)) return ['DAY_ABSURD', 'issuedOn'];
  if (dueOn < (issuedOn ?? oldest)) return ['DUE_BEFORE_ISSUED', 'dueOn'];
  if (dueOn > latestDue) return ['DAY_ABSURD', 'dueOn'];
  if (observedOn !== null && observedOn > today) return ['DAY_ABSURD', 'observedOn'];
  if (observedOn !== null && observedOn < dueOn) return ['NOT_DUE_YET', 'dueOn'];
  const mostFrozen = Math.max(0, daysBetween(issuedOn ?? dueOn, today));
  return Number.isInteger(frozenDays) && frozenDays >= 0 && frozenDays <= mostFrozen
    ? null
    : ['DAY_ABSURD', 'frozenDays'];
}

function checkPayments(experience: Experience, today: Day, policy: RatingPolicy): Found | null {
  const { payments, issuedOn, amountMinor } = experience;
  if (payments.length > policy.mostPayments.value) return ['TOO_MANY_PAYMENTS', 'payments'];
  for (const [index, payment] of payments.entries()) {
    if (payment.paidOn > today) return ['DAY_ABSURD', `payments[${index}].paidOn`];
    if (issuedOn !== null && payment.paidOn < issuedOn) {
      return ['PAID_BEFORE_ISSUED', `payments[${index}].paidOn`];
    }
    if (payment.amountMinor <= 0n) return ['AMOUNT_ABSURD', `payments[${index}].amountMinor`];
  }
  return paidMinor(experience) > amountMinor ? ['PAID_TOO_MUCH', 'payments'] : null;
}

/** What each outcome says of the parts that were paid. */
const AGREES: Readonly<Record<PaymentOutcome, (paid: bigint, amount: bigint) => boolean>> = {
  PAID: (paid, amount) => paid === amount,
  PARTLY_PAID: (paid, amount) => paid > 0n && paid < amount,
  UNPAID: (paid) => paid === 0n,
  DISPUTED: (paid, amount) => paid < amount,
  CHARGED_BACK: (paid, amount) => paid < amount,
  WRITTEN_OFF: (paid, amount) => paid < amount,
};

function checkOutcome(experience: Experience): Found | null {
  const agrees = AGREES[experience.outcome](paidMinor(experience), experience.amountMinor);
  return agrees ? null : ['OUTCOME_DISAGREES', 'outcome'];
}
