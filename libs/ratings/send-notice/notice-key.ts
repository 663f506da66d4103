import { readerKey } from '#notifications';
import type { RatingRecord } from '../store/rating-record.js';

/** What kind of e-mail a notice is, for the delivery log. */
export const NOTICE_TOPIC = 'rating-notice';

/** The notice of one content, to one reader, with one time to answer; each proof that is added to it is told of on its own. */
function noticeOf({ id, revision }: Pick<RatingRecord, 'id' | 'revision'>, replyUntil: Date, email: string) {
  return `${NOTICE_TOPIC}:${id}:${revision}:${replyUntil.getTime()}:${readerKey(email)}:`;
}

/** The same again is not sent again. */
export function noticeKey(rating: RatingRecord, replyUntil: Date, email: string, proofs: number): string {
  return `${noticeOf(rating, replyUntil, email)}${proofs}`;
}

/** The rating that a notice was about; null when the key is of another e-mail. */
export function ratingOfNotice(key: string): string | null {
  const [topic, ratingId] = key.split(':');
  return topic === NOTICE_TOPIC && ratingId ? ratingId : null;
}

/** Whether a key is of the notice that this rating waits for an answer to, at the contact that its author gave. */
export function isOfPresentNotice(key: string, rating: RatingRecord): boolean {
  const { replyUntil, clientContactEmail: contact } = rating;
  return replyUntil !== null && contact !== null && key.startsWith(noticeOf(rating, replyUntil, contact));
}
