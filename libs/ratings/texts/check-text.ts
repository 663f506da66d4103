import { invalidInput, threatInText } from '../refusals/refuse.js';
import { findPersonalData } from './find-personal-data.js';
import { findThreat } from './find-threat.js';
import { keptText } from './kept-text.js';

/**
 * The text as it will be kept, null when empty. It is plain text and stays so; the operator never edits it.
 * @throws RatingRefusal for a text that is too long, threatens, or speaks of a person
 */
export function checkText(text: string | null | undefined, field: string, longest: number): string | null {
  const kept = keptText(text);
  if (kept === null) return null;
  if ([...kept].length > longest) throw invalidInput({ code: 'TEXT_TOO_LONG', field });
  const threat = findThreat(kept);
  if (threat !== null) throw threatInText(threat, field);
  // Wide and styled letters are read like any other.
  if (findPersonalData(kept.normalize('NFKC')) !== null)
    throw invalidInput({ code: 'PERSONAL_DATA_IN_TEXT', field });
  return kept;
}
