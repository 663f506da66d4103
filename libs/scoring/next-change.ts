import { BAND_ENDS } from './bands.js';
import { isRecent } from './evidence/accounts.js';
import { readEvidence } from './evidence/read-evidence.js';
import { addDays, addMonths } from './day.js';
import type { ScoringFacts } from './facts.js';
import { paidShare, SHARE_TOLERANCE } from './paid-share.js';
import type { PaymentExperience } from './payment-facts.js';
import { CURRENT_POLICY } from './policy/policies.js';
import type { Policy } from './policy/policy.js';

/**
 * First day after `asOf` on which the same facts may give another answer: accounts grow too old, a birthday, a deadline, a fact
 * dated in the future. Until then a stored answer stands, so a million unchanged companies cost nothing. Fading evidence
 * changes every day and is refreshed at the policy's pace. Null = never.
 */
export function nextChangeOn(
  facts: ScoringFacts,
  asOf: string,
  policy: Policy = CURRENT_POLICY,
): string | null {
  const days = [
    ...ofCompany(facts, policy),
    ...ofAccounts(facts, asOf, policy),
    ...ofFadingFacts(facts, asOf, policy),
    ...ofPayments(facts),
    ...ofCharter(facts),
  ];
  return days
    .filter((day): day is string => day !== null && day > asOf)
    .reduce<string | null>(earliest, null);
}

function ofCompany({ createdOn, ceasedOn, accountsNextDueOn, insolvency }: ScoringFacts, policy: Policy) {
  const ages = [
    policy.limits.establishedYears.value,
    ...policy.failureByAge.value.map((line) => line.youngerThanYears),
  ];
  const birthdays = ages.map((years) => (createdOn && years ? addMonths(createdOn, 12 * years) : null));
  const planEndsOn = insolvency.since && addMonths(insolvency.since, policy.planLastsMonths.value);
  return [createdOn, ceasedOn, ...birthdays, planEndsOn, accountsNextDueOn && addDays(accountsNextDueOn, 1)];
}

function ofAccounts({ accounts }: ScoringFacts, asOf: string, policy: Policy): string[] {
  return accounts.map((year) =>
    year.closedOn > asOf || !isRecent(year, asOf, policy)
      ? year.closedOn
      : addDays(addMonths(year.closedOn, policy.accounts.maximumAgeMonths.value), 1),
  );
}

function ofFadingFacts(facts: ScoringFacts, asOf: string, policy: Policy): string[] {
  const { reports, sanctions, suppliers } = readEvidence(facts, asOf, policy);
  return [
    ...(reports.length + sanctions.length + suppliers.length > 0
      ? [addDays(asOf, policy.refreshDays.value)]
      : []),
    ...sanctions.map(({ sanction }) => addDays(sanction.publishedUntil, 1)),
    ...facts.sanctions.map(({ decidedOn }) => decidedOn),
    ...facts.paymentPractices.flatMap(({ periodEndOn, filedOn }) => [periodEndOn, filedOn ?? periodEndOn]),
  ];
}

/** Days on which something becomes known, or an invoice that is still unpaid enters the next band of lateness. */
function ofPayments({ paymentEvidence = [] }: ScoringFacts): (string | null)[] {
  return paymentEvidence.flatMap(({ experiences, periods = [] }) => [
    ...experiences.flatMap((experience) => [
      experience.issuedOn,
      experience.unpaidOn,
      ...experience.payments.map(({ paidOn }) => paidOn),
      ...nextBands(experience),
    ]),
    ...periods.map(({ endedOn }) => endedOn),
  ]);
}

function ofCharter({ charter }: ScoringFacts): (string | null)[] {
  if (!charter) return [];
  const { signedOn, statusOn, termEndsOn, shownUntil } = charter;
  return [signedOn, statusOn, termEndsOn, shownUntil && addDays(shownUntil, 1)];
}

function nextBands(experience: PaymentExperience): string[] {
  if (paidShare(experience) >= 1 - SHARE_TOLERANCE) return [];
  return BAND_ENDS.slice(0, -1).map((lastDay) => addDays(experience.dueOn, lastDay + 1));
}

function earliest(first: string | null, day: string): string {
  return first === null || day < first ? day : first;
}
