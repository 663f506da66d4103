import type { Bands } from '../bands.js';
import type { InsolvencyStatus } from '../facts.js';
import type { EvidenceTier } from '../payment-facts.js';
import type { Grade } from '../scorecard.js';

/** A constant of the model with its origin. `isExpertValue` = a judgment that no data has confirmed yet. */
export interface Constant<T> {
  readonly value: T;
  readonly source: string;
  readonly isExpertValue: boolean;
}

export const RATIOS = [
  'equityRatio',
  'liquidityRatio',
  'cashFlowMargin',
  'interestCover',
  'turnoverGrowth',
] as const;
export type Ratio = (typeof RATIOS)[number];

/** Risk points of one ratio: `points[i]` while the value is at most `upTo[i]`, the last one above. More points = riskier. */
export interface RatioCard {
  readonly upTo: readonly number[];
  readonly points: readonly number[];
  /** Mean points of the panels: an average firm has effect zero, and so has a missing ratio. */
  readonly meanPoints: number;
  /** Published values outside are unit errors or placeholders and are left out. */
  readonly plausible: { readonly from: number; readonly to: number };
}

/** All judgments of one version of the model, as data. A published version never changes: scores must be recomputable. */
export interface Policy {
  readonly version: string;
  readonly effectiveOn: string;
  readonly utilities: Constant<Bands>;
  readonly baseBands: Constant<Bands>;
  readonly halfLifeDays: Constant<number>;
  readonly card: Constant<Readonly<Record<Ratio, RatioCard>>>;
  /** Log-odds of failure per centred card point. */
  readonly slope: Constant<number>;
  /** How strongly the card tilts the expected lateness. */
  readonly lambda: Constant<number>;
  /** Pseudo-observations of the prior. */
  readonly priorWeight: Constant<{ readonly withoutAccounts: number; readonly withAccounts: number }>;
  /** Probability of failing within twelve months, by age; the last line has no limit. */
  readonly failureByAge: Constant<
    readonly { readonly youngerThanYears: number | null; readonly probability: number }[]
  >;
  readonly assumedAgeYears: Constant<number>;
  /** Months between a new invoice and its payment. */
  readonly exposureMonths: Constant<number>;
  /** Probability that a new invoice stays unpaid while a procedure is open; never below what the card says. */
  readonly procedures: Constant<Partial<Readonly<Record<InsolvencyStatus, number>>>>;
  readonly planLastsMonths: Constant<number>;
  readonly accounts: {
    readonly maximumAgeMonths: Constant<number>;
    readonly consecutiveDays: Constant<{ readonly from: number; readonly to: number }>;
    /** Largest factor between two turnovers that is not a unit error. */
    readonly maximumTurnoverFactor: Constant<number>;
    /** Fewer ratios than this do not make a score by themselves. */
    readonly minimumRatios: Constant<number>;
  };
  readonly practiceReports: {
    /** Observations that one fresh report stands for. */
    readonly weight: Constant<number>;
    readonly saturation: Constant<number>;
    readonly maximumAgeDays: Constant<number>;
  };
  readonly sanctions: { readonly weight: Constant<number>; readonly saturation: Constant<number> };
  readonly suppliers: {
    /** Most observations that one supplier can stand for, by tier of proof. */
    readonly saturation: Constant<Readonly<Record<EvidenceTier, number>>>;
    /** Most observations that all suppliers of a tier can stand for together; a tier without a pool has no limit. */
    readonly pools: Constant<Partial<Readonly<Record<EvidenceTier, number>>>>;
    readonly influence: Constant<{
      /** Largest gap, in utility, between a supplier and what everything else says. */
      readonly limit: number;
      readonly passes: number;
      readonly unbounded: readonly EvidenceTier[];
    }>;
    /** Faded invoices below which a supplier no longer counts as one that stands behind the grade. */
    readonly leastMass: Constant<number>;
  };
  /** Indices beside the score; they never move it. */
  readonly paymentIndex: {
    /** Points by days beyond terms, in order of lateness. */
    readonly anchors: Constant<readonly { readonly days: number; readonly points: number }[]>;
    readonly windowDays: Constant<number>;
    /** Fewer would tell what one supplier said. */
    readonly minimum: Constant<{ readonly suppliers: number; readonly invoices: number }>;
    readonly trend: Constant<{ readonly recentDays: number; readonly steadyPoints: number }>;
    /** A larger gap between the two indices means that suppliers are not treated alike. */
    readonly alikePoints: Constant<number>;
  };
  /** The manipulation whose cost is published with each score. */
  readonly attack: {
    /** What each accomplice brings: so many perfect invoices to praise, or so many lost ones to blame. */
    readonly forger: Constant<{
      readonly tier: EvidenceTier;
      readonly invoices: { readonly praise: number; readonly blame: number };
    }>;
    /** Move of the score, about one grade. */
    readonly points: Constant<number>;
    /** More accomplices than this are as good as impossible. */
    readonly mostAccomplices: Constant<number>;
  };
  /** Least that a comparison with a sector may rest on, so that it tells nothing of one company or supplier. */
  readonly sectorComparison: Constant<{
    readonly companies: number;
    readonly suppliers: number;
    /** Of all suppliers, those of any one company. */
    readonly largestShare: number;
  }>;
  /** The type is the promise: a policy in which a signature counts would need another model, not another number. */
  readonly charterPoints: Constant<0>;
  readonly intervalLevel: Constant<number>;
  readonly grades: Constant<readonly { readonly grade: Grade; readonly from: number }[]>;
  readonly provisional: Constant<{ readonly belowWeight: number; readonly belowSuppliers: number }>;
  /** Limits of signals; they colour an answer and never move the score. */
  readonly limits: {
    readonly establishedYears: Constant<number>;
    readonly punctualShare: Constant<number>;
    readonly legalSupplierDays: Constant<number>;
  };
  /** A score whose evidence fades is computed again after so many days. */
  readonly refreshDays: Constant<number>;
}
