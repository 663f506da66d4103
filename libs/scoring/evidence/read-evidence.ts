import { addMonths, fullYears } from '../day.js';
import type { ScoringFacts } from '../facts.js';
import { paymentPictureOf } from '../payments/payment-picture.js';
import type { Policy } from '../policy/policy.js';
import { readAccounts } from './accounts.js';
import type { ActiveProcedure, Evidence } from './evidence.js';
import { readCharter } from './charter.js';
import { readReports } from './payment-practices.js';
import { readSanctions } from './sanctions.js';
import { readSuppliers } from './suppliers/read-suppliers.js';

/** Reads checked facts as they were known on `asOf`. Pure: same facts, day and policy give the same evidence. */
export function readEvidence(facts: ScoringFacts, asOf: string, policy: Policy): Evidence {
  const suppliers = readSuppliers(facts.paymentEvidence ?? [], asOf, policy);
  return {
    asOf,
    facts,
    ageYears: fullYears(facts.createdOn, asOf),
    hasCeased: hasCeased(facts, asOf),
    procedure: activeProcedure(facts, asOf, policy),
    ...readAccounts(facts.accounts, asOf, policy),
    reports: readReports(facts.paymentPractices, asOf, policy),
    sanctions: readSanctions(facts.sanctions, asOf, policy),
    ...suppliers,
    payments: paymentPictureOf(facts, suppliers, policy),
    charter: readCharter(facts.charter, asOf),
  };
}

/** Closing a liquidation for lack of assets ends the company by law (art. 1844-7, 7° of the French civil code). */
function hasCeased(facts: ScoringFacts, asOf: string): boolean {
  if (facts.insolvency.status === 'CLOSED_UNPAID') return true;
  return facts.status === 'CEASED' && (facts.ceasedOn === null || facts.ceasedOn <= asOf);
}

function activeProcedure({ insolvency }: ScoringFacts, asOf: string, policy: Policy): ActiveProcedure | null {
  const { status, since } = insolvency;
  const failure = policy.procedures.value[status];
  if (failure === undefined) return null;
  if (status !== 'SAFEGUARD' && status !== 'REORGANISATION' && status !== 'PLAN') return null;
  if (status === 'PLAN' && since !== null && addMonths(since, policy.planLastsMonths.value) <= asOf)
    return null;
  return { status, since, failure };
}
