import type { Day } from '#kernel';
import { findPersonalData, findThreat, keptText } from '#ratings';
import { reviewPolicyOn } from './policy/review-policy.js';
import { refuseReview, textTooLong, textTooShort, threatInText } from './refuse-review.js';

/**
 * The text as it will be kept and read by the other side.
 * @throws CharterRefusal for a text that is too short or long, threatens, or speaks of a person
 */
export function checkReviewText(text: string, field: string, today: Day): string {
  const kept = keptText(text) ?? '';
  const { shortestText, longestText } = reviewPolicyOn(today);
  const length = [...kept].length;
  if (length < shortestText.value) throw textTooShort(shortestText.value, field);
  if (length > longestText.value) throw textTooLong(longestText.value, field);
  const threat = findThreat(kept);
  if (threat !== null) throw threatInText(threat, field);
  // Wide and styled letters are read like any other.
  if (findPersonalData(kept.normalize('NFKC')) !== null) throw refuseReview('PERSONAL_DATA_IN_TEXT', field);
  return kept;
}
