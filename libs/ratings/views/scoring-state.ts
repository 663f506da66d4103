import type { LocalizedText } from '#kernel';
import { countsIn } from '../change-rating/announce-evidence.js';
import { FROZEN_STATUSES } from '../status/rating-status.js';
import type { RatingRecord } from '../store/rating-record.js';

export interface ScoringState {
  readonly counts: boolean;
  readonly reason: LocalizedText;
}

const COUNTS: LocalizedText = {
  fr: 'Elle entre dans le score de l’entreprise, au poids de sa preuve. Seul ce que disent des fournisseurs non vérifiés ou liés à elle est laissé de côté.',
  en: 'It enters the company’s score with the weight of its proof. Only what unverified or related suppliers say is left out.',
};
const FROZEN: LocalizedText = {
  fr: 'Tant qu’elle est contestée, elle n’entre pas dans le score.',
  en: 'While it is contested, it does not enter the score.',
};
const NOT_YET: LocalizedText = {
  fr: 'Elle n’entre pas dans le score avant que le client ait pu répondre.',
  en: 'It does not enter the score before the client could answer.',
};
const NO_LONGER: LocalizedText = {
  fr: 'Elle n’entre pas, ou plus, dans le score.',
  en: 'It does not, or no longer, enter the score.',
};

const BEFORE_HEARING: readonly string[] = ['DRAFT', 'SUBMITTED', 'NOTICE_SENT'];

/** Whether the score of the rated company is made with this rating, and why: the same rule that gathers its evidence. */
export function scoringStateOf(rating: Pick<RatingRecord, 'status' | 'heardAt'>): ScoringState {
  if (FROZEN_STATUSES.includes(rating.status)) return { counts: false, reason: FROZEN };
  if (countsIn(rating)) return { counts: true, reason: COUNTS };
  return { counts: false, reason: BEFORE_HEARING.includes(rating.status) ? NOT_YET : NO_LONGER };
}
