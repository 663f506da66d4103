/** Marks from 1 to 5; null = not applicable. Punctuality has none: it is computed. */
export interface RatingAnswers {
  readonly fairness: number | null;
  readonly clarity: number | null;
  readonly communication: number | null;
  readonly wouldWorkAgain: number | null;
}
