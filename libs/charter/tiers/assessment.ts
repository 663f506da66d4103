import type { LocalizedText } from '#kernel';
import type { CharterTier } from '../status/membership-status.js';

/** One line of the explanation: what was measured, what is required, and whether it is met. */
export interface AssessmentLine {
  /** Stable, e.g. `ALL_WITHIN_30`. */
  readonly code: string;
  readonly isMet: boolean;
  readonly label: LocalizedText;
  /** A count, or a percentage rounded down to hundredths. Null when nothing could be measured. */
  readonly measured: number | null;
  /** Null for a line that only informs. */
  readonly required: number | null;
  /** The tiers that need this line to be met. */
  readonly neededFor: readonly CharterTier[];
}

export interface Assessment {
  readonly tier: CharterTier;
  readonly lines: readonly AssessmentLine[];
}

/** What is missing for the tier above. */
export interface NextTier {
  readonly tier: CharterTier;
  readonly missing: readonly AssessmentLine[];
}
