import { addDays, type CompanyId, type Day } from '#kernel';
import { nextChangeOn, score, type Scorecard, type ScoringFacts } from '#scoring';
import type { KnownFacts } from '../known-facts/known-facts.js';
import { toScoringFacts } from '../to-scoring-facts.js';

/** A dated score with its complete input. */
export interface Snapshot {
  readonly companyId: CompanyId;
  readonly asOf: Day;
  /** Day on which the same facts may give another answer. */
  readonly refreshOn: Day;
  readonly facts: ScoringFacts;
  readonly scorecard: Scorecard;
}

/** Rules outside the score change with time too, e.g. a procedure of which nothing was heard for ten years. */
const LONGEST_STANDING_DAYS = 180;

export function takeSnapshot(known: KnownFacts, asOf: Day): Snapshot {
  const facts = toScoringFacts(known);
  const latest = addDays(asOf, LONGEST_STANDING_DAYS);
  const change = nextChangeOn(facts, asOf) as Day | null;
  return {
    companyId: known.company.identity.companyId,
    asOf,
    refreshOn: change !== null && change < latest ? change : latest,
    facts,
    scorecard: score(facts, asOf),
  };
}
