import { CHARTER_STATUSES, CHARTER_TIERS, type CharterFact } from './charter-fact.js';
import { day, dayOrNull, oneOf } from './checks.js';

/** @throws ScoringError `BAD_FACTS` */
export function checkCharter(charter: CharterFact | undefined): void {
  if (!charter) return;
  oneOf('charter.status', charter.status, CHARTER_STATUSES);
  oneOf('charter.tier', charter.tier, CHARTER_TIERS);
  day('charter.signedOn', charter.signedOn);
  day('charter.statusOn', charter.statusOn);
  day('charter.termEndsOn', charter.termEndsOn);
  dayOrNull('charter.shownUntil', charter.shownUntil);
}
