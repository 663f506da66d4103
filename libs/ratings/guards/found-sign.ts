import type { LocalizedText } from '#kernel';
import type { GuardKind } from './guard-kind.js';

/** A sign on one rating, ready to be kept. */
export interface FoundSign {
  readonly kind: GuardKind;
  readonly ratingId: string;
  readonly relatedRatingIds: readonly string[];
  /** The same for the same observation, however often it is made. */
  readonly fingerprint: string;
  /** From 0 to 1. */
  readonly weight: number;
  readonly explanation: LocalizedText;
  /** Supplier and client are one hand: the rating is shown, and not scored, from now on. */
  readonly isRelatedParty: boolean;
}
