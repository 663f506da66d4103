import { dayOf } from '#kernel';
import { restMinor } from '../experiences/experience.js';
import type { RatingSide } from '../status/rating-status.js';
import { actionsOf, type MemberAction } from '../status/transitions.js';
import type { RatingRecord } from '../store/rating-record.js';
import { replyWindowIsOpen } from '../reply-to-rating/reply-window.js';

/** What the transition table allows and the rating's own state does not rule out: a button that would be refused is not shown. */
export function possibleActions(side: RatingSide, rating: RatingRecord, now: Date): MemberAction[] {
  return actionsOf(side, rating.status).filter((action) => IS_POSSIBLE[action]?.(rating, now, side) ?? true);
}

type IsPossible = (rating: RatingRecord, now: Date, side: RatingSide) => boolean;

const IS_POSSIBLE: Partial<Record<MemberAction, IsPossible>> = {
  RECORD_PAYMENT: ({ experiences }) => experiences.some((experience) => restMinor(experience) > 0n),
  ADD_CONTACT: ({ isNegative, clientContactEmail, noticeObstacle }) =>
    isNegative && (clientContactEmail === null || noticeObstacle !== null),
  REPLY: (rating, now) => rating.reply === null && replyWindowIsOpen(rating, now),
  DISPUTE: ({ status, replyUntil }, now) =>
    status !== 'NOTICE_SENT' || replyUntil === null || now < replyUntil,
  ANSWER_DISPUTE: ({ contest }) => contest?.isAnswered === false,
  PROPOSE_MEDIATION: ({ contest }, _now, side) => contest?.mediationProposedBy !== side,
  END_MEDIATION: ({ status, contest }) => status === 'MEDIATION' || contest?.isAnswered === true,
  APPEAL: ({ appealUntil }, now) => appealUntil !== null && dayOf(now) <= appealUntil,
  // Cases of signs are told to moderators in their queue: not every rating has one.
  DECIDE_ON_SIGNS: () => false,
};
