import type { Bands } from '../bands.js';
import type { CharterFact } from '../charter-fact.js';
import type { PaymentPracticesFact, SanctionFact, ScoringFacts } from '../facts.js';
import type { Policy, Ratio } from '../policy/policy.js';
import type { PaymentPicture } from '../scorecard.js';
import type { SupplierReadings } from './suppliers/read-suppliers.js';

export type RatioGap = 'NOT_PUBLISHED' | 'IMPLAUSIBLE';

/** The accounts that the score reads: the latest ones of the company itself that are recent enough. */
export interface UsableAccounts {
  readonly closedOn: string;
  /** Closing day of the year before, when turnover growth could be computed. */
  readonly comparedWith: string | null;
  readonly ratios: Readonly<Partial<Record<Ratio, number>>>;
  readonly gaps: Readonly<Partial<Record<Ratio, RatioGap>>>;
  readonly supplierDays: number | null;
}

export type AccountsAbsence = 'NONE_FILED' | 'ONLY_CONSOLIDATED' | 'TOO_OLD' | 'NO_RATIO';

/** Weighted observation of payment behaviour. */
export interface Observation {
  readonly bands: Bands;
  readonly weight: number;
}

export interface ReportEvidence extends Observation {
  readonly report: PaymentPracticesFact & { readonly paidLatePct: number };
}

export interface SanctionEvidence extends Observation {
  readonly sanction: SanctionFact;
}

export interface ActiveProcedure {
  readonly status: 'SAFEGUARD' | 'REORGANISATION' | 'PLAN';
  readonly since: string | null;
  /** Probability that a new invoice stays unpaid. */
  readonly failure: number;
}

/** Facts as the score understands them on one day: signals and score read the same, so they cannot contradict each other. */
export interface Evidence extends SupplierReadings {
  readonly asOf: string;
  readonly facts: ScoringFacts;
  readonly ageYears: number | null;
  readonly hasCeased: boolean;
  readonly procedure: ActiveProcedure | null;
  readonly accounts: UsableAccounts | null;
  readonly accountsAbsence: AccountsAbsence | null;
  /** Latest first. */
  readonly reports: readonly ReportEvidence[];
  /** Latest first. */
  readonly sanctions: readonly SanctionEvidence[];
  readonly payments: PaymentPicture | null;
  /** Context of the answer; nothing in the model reads it. */
  readonly charter: CharterFact | null;
}

/** What public registers say of payment behaviour. */
export function publicObservations({ reports, sanctions }: Evidence): readonly Observation[] {
  return [...reports, ...sanctions];
}

/** Observed payment behaviour in numbers of observations, prior excluded. */
export function observedWeight({ reports, sanctions, suppliers }: Evidence): number {
  let sum = 0;
  for (const observations of [reports, sanctions, suppliers])
    for (const { weight } of observations) sum += weight;
  return sum;
}

/** Suppliers that still stand behind the answer. A report is the company's own word: public registers name no supplier. */
export function independentSuppliers({ suppliers }: Evidence, policy: Policy): number {
  const least = policy.suppliers.leastMass.value;
  return suppliers.reduce((count, { mass }) => (mass >= least ? count + 1 : count), 0);
}
