import { isDeepStrictEqual } from 'node:util';
import { policyOf, score, type ScoringFacts } from '#scoring';
import { toStored, type StoredScorecard } from './stored-scorecard.js';

/** What was stored of a score. */
export interface StoredSnapshot {
  readonly asOf: string;
  readonly modelVersion: string;
  readonly facts: ScoringFacts;
  readonly scorecard: StoredScorecard;
}

/**
 * Scores the stored facts again under the model of that day: true when every bit of the answer is the same.
 * @throws ScoringError when the facts or the model version are no longer understood
 */
export function verifySnapshot({ asOf, modelVersion, facts, scorecard }: StoredSnapshot): boolean {
  const again = score(facts, asOf, policyOf(modelVersion));
  return isDeepStrictEqual(JSON.parse(JSON.stringify(toStored(again))), scorecard);
}
