/** What becomes of the rating: it stands, a part of it is set aside, or all of it. */
export const MODERATION_OUTCOMES = ['UPHELD', 'CORRECTED', 'REJECTED'] as const;
export type ModerationOutcome = (typeof MODERATION_OUTCOMES)[number];

export const MODERATION_REASONS = [
  'PROOF_SUFFICIENT',
  'PROOF_INSUFFICIENT',
  'PAID_IN_TIME',
  'NOT_A_COUNTERPARTY',
  'AMOUNT_IN_DISPUTE',
  'PERSONAL_DATA',
  'UNLAWFUL_CONTENT',
  'CONFLICT_OF_INTEREST',
  'DUPLICATE',
  'THREAT',
  'OUT_OF_SCOPE',
] as const;
export type ModerationReason = (typeof MODERATION_REASONS)[number];

/** A decision as a moderator words it. */
export interface Decision {
  readonly outcome: ModerationOutcome;
  readonly reason: ModerationReason;
  /** The moderator's own explanation, as both sides read it. */
  readonly statement: string;
  readonly hidesComment: boolean;
  readonly hidesReply: boolean;
  /** Invoices that are shown and counted no more. */
  readonly hiddenExperienceIds: readonly string[];
}

/** What a decision did, kept beside it. */
export interface DecisionEffects {
  readonly isPublic: boolean;
  readonly isScored: boolean;
  readonly hidesComment: boolean;
  readonly hidesReply: boolean;
  readonly hiddenExperiences: number;
}
