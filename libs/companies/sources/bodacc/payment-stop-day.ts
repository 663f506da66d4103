import type { Day } from '#kernel';
import { parseFrenchDay } from './french-day.js';

const PAYMENT_STOP =
  /cessation des paiements[^0-9]{0,20}(\d{1,2}(?:er)?\s\p{L}+\s\d{4}|\d{2}[/.-]\d{2}[/.-]\d{4})/iu;

/**
 * Date de cessation des paiements that a judgment's text states: the day from which the company could no longer pay
 * what was due. Null when the text states none, or one after the notice itself.
 */
export function paymentStopDay(judgmentText: string, publishedOn: Day): Day | null {
  return parseFrenchDay(PAYMENT_STOP.exec(judgmentText)?.[1] ?? null, publishedOn);
}
