import { pageInfoOf } from '#companies';
import { dayOf, type Page } from '#kernel';
import { daysLate } from '../experiences/days-late.js';
import { restMinor } from '../experiences/experience.js';
import { punctualityOf } from '../experiences/punctuality.js';
import type { RatingSide } from '../status/rating-status.js';
import type { RatingRecord, StoredExperience } from '../store/rating-record.js';
import { possibleActions } from '../views/possible-actions.js';
import { publicationOf } from '../views/publication-state.js';
import { scoringStateOf } from '../views/scoring-state.js';
import type { ExperienceObject } from './experience.objects.js';
import type { PublishedRatingConnectionObject, PublishedRatingObject } from './published-rating.object.js';
import type { SupplierViewObject } from './rating-parts.objects.js';
import { RatingObject, type RatingConnectionObject } from './rating.object.js';

export function toRating(rating: RatingRecord, side: RatingSide, now: Date): RatingObject {
  return Object.assign(new RatingObject(), {
    id: rating.id,
    status: rating.status,
    tier: rating.tier,
    isNegative: rating.isNegative,
    isSigned: rating.isSigned,
    side,
    experiences: rating.experiences.map(toExperience),
    punctuality: punctualityOf(rating.experiences, dayOf(now)),
    answers: rating.answers,
    comment: rating.comment,
    reply: replyOf(rating),
    withdrawalReason: rating.withdrawalReason,
    submittedAt: rating.submittedAt,
    noticeSentAt: rating.noticeSentAt,
    replyUntil: rating.replyUntil,
    publishedAt: rating.publishedAt,
    settledAt: rating.settledAt,
    expiresOn: rating.expiresOn,
    actions: possibleActions(side, rating, now),
    publication: publicationOf(rating, dayOf(now)),
    scoring: scoringStateOf(rating),
    record: rating,
  } satisfies RatingObject);
}

export function toRatingConnection(
  page: Page<RatingRecord>,
  after: string | null | undefined,
  reader: { readonly side: RatingSide; readonly now: Date; readonly needsClaim: boolean },
): RatingConnectionObject {
  const { side, now, needsClaim } = reader;
  const edges = page.items.map(({ cursor, node }) => ({ cursor, node: toRating(node, side, now) }));
  return { edges, pageInfo: pageInfoOf(page, after), needsClaim };
}

/** As anyone may read it: neither invoices nor ids of those who wrote it. */
export function toPublishedRating(
  rating: RatingRecord,
  supplier: SupplierViewObject,
  now: Date,
): PublishedRatingObject {
  return {
    id: rating.id,
    supplier,
    tier: rating.tier,
    invoices: rating.experiences.length,
    punctuality: punctualityOf(rating.experiences, dayOf(now)),
    answers: rating.answers,
    comment: rating.comment,
    reply: replyOf(rating),
    publishedAt: rating.publishedAt!,
    isSettled: rating.settledAt !== null,
    status: rating.status,
  };
}

export function toPublishedConnection(
  page: Page<RatingRecord>,
  after: string | null | undefined,
  shown: readonly PublishedRatingObject[],
): PublishedRatingConnectionObject {
  const edges = page.items.map(({ cursor }, index) => ({ cursor, node: shown[index]! }));
  return { edges, pageInfo: pageInfoOf(page, after) };
}

function replyOf({ reply, repliedAt }: RatingRecord): RatingObject['reply'] {
  return reply !== null && repliedAt !== null ? { text: reply, at: repliedAt } : null;
}

function toExperience(experience: StoredExperience): ExperienceObject {
  const { experienceId, amountMinor, payments, ...said } = experience;
  return {
    ...said,
    id: experienceId,
    amountMinor: String(amountMinor),
    restMinor: String(restMinor(experience)),
    payments: payments.map((payment) => ({ ...payment, amountMinor: String(payment.amountMinor) })),
    daysLate: daysLate(experience),
  };
}
