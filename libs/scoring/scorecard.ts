/** Types of the score's answer. Pure data: no Date, no class, so that a snapshot is its own JSON. */

/** The same sentence in French and in English. Declared here too: scoring imports nothing, from anywhere. */
export interface LocalizedText {
  readonly fr: string;
  readonly en: string;
}

export type ReliabilityOutcome = 'SCORED' | 'NOT_ENOUGH_EVIDENCE' | 'IN_LIQUIDATION' | 'CEASED';
export type Grade = 'A' | 'B' | 'C' | 'D' | 'E';
export type ContributionKind = 'BASE' | 'ACCOUNTS' | 'PAYMENT_PRACTICES' | 'SUPPLIER' | 'FAILURE' | 'CHARTER';
export type SignalAnswer = 'TRUE' | 'FALSE' | 'NOT_AVAILABLE' | 'NOT_APPLICABLE';

/** A part of the score in points; all parts add up to the score to 1e-9. */
export interface Contribution {
  readonly id: string;
  readonly kind: ContributionKind;
  readonly points: number;
  readonly label: LocalizedText;
  readonly detail: LocalizedText;
}

export interface SignalResult {
  readonly id: string;
  readonly answer: SignalAnswer;
  readonly question: LocalizedText;
  readonly finding: LocalizedText;
  readonly whyItMatters: LocalizedText;
  readonly howToImprove: LocalizedText;
}

export interface MissingEvidence {
  readonly id: string;
  readonly label: LocalizedText;
  readonly reason: LocalizedText;
}

/** An index on the scale of the trade (80 = on time, more = early), and the days beyond terms for which it stands. */
export interface PaymentIndex {
  readonly points: number;
  /** Negative when invoices are paid before they are due. */
  readonly daysBeyondTerms: number;
}

/** Shares of invoices; they add up to 1. */
export interface LatenessShares {
  readonly onTime: number;
  readonly under30Days: number;
  readonly from30To90Days: number;
  readonly over90Days: number;
}

export interface PaymentTrend {
  /** Change of the index, in points. */
  readonly points: number;
  readonly direction: 'IMPROVING' | 'STEADY' | 'WORSENING';
}

export interface PaymentFigures {
  /** Each supplier counts the same. */
  readonly perSupplier: PaymentIndex;
  /** Each invoice counts by its amount; null while too few amounts are known. */
  readonly valueWeighted: PaymentIndex | null;
  /** Points of the second index minus points of the first: above zero when large invoices are paid sooner. */
  readonly gap: number | null;
  readonly shares: LatenessShares;
  readonly trend: PaymentTrend | null;
}

export interface PaymentPicture {
  /** Null while they would tell what one supplier said. */
  readonly figures: PaymentFigures | null;
  /** Experiences that are shown and not scored, by reason. */
  readonly setAside: {
    readonly disputed: number;
    readonly unverified: number;
    readonly relatedParty: number;
    /** The same supplier proves more at another tier. */
    readonly weakerProof: number;
  };
  /** Invoices that are due and not yet paid, over all suppliers that count; null when `figures` is null. */
  readonly openInvoices: number | null;
}

export interface Scorecard {
  readonly modelVersion: string;
  readonly asOf: string;
  readonly outcome: ReliabilityOutcome;
  readonly verdict: LocalizedText;
  readonly certainty: LocalizedText;
  /** 0–100; null unless SCORED. */
  readonly score: number | null;
  readonly interval: { readonly low: number; readonly high: number; readonly level: number } | null;
  readonly grade: Grade | null;
  readonly isProvisional: boolean;
  readonly lateness: {
    readonly late: number;
    readonly moreThan7Days: number;
    readonly moreThan30Days: number;
  } | null;
  readonly failure: { readonly within12Months: number; readonly beforePayment: number } | null;
  readonly evidence: {
    readonly weight: number;
    readonly independentSuppliers: number;
    readonly paymentExperiences: number;
    readonly publishedReports: number;
    readonly accountsClosedOn: string | null;
  };
  /** Left out while no supplier has said anything. */
  readonly payments?: PaymentPicture;
  readonly contributions: readonly Contribution[];
  readonly signals: readonly SignalResult[];
  readonly missing: readonly MissingEvidence[];
}
