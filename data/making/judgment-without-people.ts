import { parseDay, type Day } from '#kernel';
import { mentionsPerson } from '../../libs/companies/privacy/names-a-person.js';
import { readSubject } from '../../libs/companies/sources/bodacc/read-subject.js';
import type { RawNotice } from '../../libs/companies/sources/bodacc/raw-notice.js';

const PAYMENT_STOP = /date de cessation des paiements[^0-9]{0,20}(\d{1,2}(er)?\s\p{L}+\s\d{4}|\d{2}[/.-]\d{2}[/.-]\d{4})/iu;
/** Where the clerks begin to say who is appointed, or go on to another sentence. */
const NEXT_STATEMENT = /,| - |\.|:|;|\bet? ?(désign|nomm)|désignant|nommant|administrateur|mandataire|liquidateur/iu;
/** Capitals that belong to the language of the law; any other capital may begin a name. */
const LEGAL_CAPITALS = /^(Cour|Appel|Tribunal|Ordonnance|Juge|Jugement|RLJ|L|R)$/;

interface Judgment {
  readonly complementJugement?: string;
}

/**
 * The notice with no more of the judgment's text than what the importer reads: the decision and the date of cessation of
 * payments. Null when the shortened text would be read otherwise than the whole one, or cannot be told from a name.
 */
export function withoutPeople(notice: RawNotice): RawNotice | null {
  const judgment = JSON.parse(String(notice.jugement)) as Judgment;
  const text = judgment.complementJugement ?? '';
  const stop = PAYMENT_STOP.exec(text)?.[0] ?? '';
  const decision = (text.split(NEXT_STATEMENT)[0] ?? '').trim();
  const shortened = [stop, decision, `${decision}, ${stop}`].map((kept) => ({
    ...notice,
    jugement: JSON.stringify({ ...judgment, complementJugement: kept }),
  }));
  const sameReading = shortened.find((candidate) => readingOf(candidate) === readingOf(notice));
  return sameReading && (!sameReading.jugement.includes(decision) || isLegalLanguage(decision)) ? sameReading : null;
}

function isLegalLanguage(sentence: string): boolean {
  const words = sentence.split(/[^\p{L}]+/u).slice(1);
  return !mentionsPerson(sentence) && words.every((word) => !/^\p{Lu}/u.test(word) || LEGAL_CAPITALS.test(word));
}

function readingOf(notice: RawNotice): string {
  return JSON.stringify(readSubject(notice, parseDay(String(notice.dateparution)) as Day));
}
