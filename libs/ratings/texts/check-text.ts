import { invalidInput, threatInText } from '../refusals/refuse.js';
import { findPersonalData } from './find-personal-data.js';
import { findThreat } from './find-threat.js';

/** Control and invisible characters except line ends and tabs; PostgreSQL cannot hold the null character among them. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * The text as it will be kept: trimmed, null when empty, without what nobody sees: it could turn the text around for whoever
 * reads it, or hide a word from the checks. It is plain text and stays so; the operator never edits it.
 * @throws RatingRefusal for a text that is too long, threatens, or speaks of a person
 */
export function checkText(text: string | null | undefined, field: string, longest: number): string | null {
  const kept = text?.replace(/\r\n?/g, '\n').replace(UNSEEN, '').trim() ?? '';
  if (kept === '') return null;
  if ([...kept].length > longest) throw invalidInput({ code: 'TEXT_TOO_LONG', field });
  const threat = findThreat(kept);
  if (threat !== null) throw threatInText(threat, field);
  // Wide and styled letters are read like any other.
  if (findPersonalData(kept.normalize('NFKC')) !== null)
    throw invalidInput({ code: 'PERSONAL_DATA_IN_TEXT', field });
  return kept;
}
