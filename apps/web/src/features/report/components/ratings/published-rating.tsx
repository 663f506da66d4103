import { useTranslation } from 'react-i18next';
import { DayOfText } from '../../../../components/day-text';
import { PunctualitySentence } from '../../../../components/rating-words/punctuality-sentence';
import { RatingAnswers } from '../../../../components/rating-words/rating-answers';
import { SupplierName } from '../../../../components/rating-words/supplier-name';
import { TierTag } from '../../../../components/rating-words/tier-tag';
import { StatusTag } from '../../../../components/status-tag';
import type { PublishedRatingFragment } from '../../../../generated/graphql';
import { FlagAction } from './flag-action';
import classes from './ratings.module.css';

/** One supplier's word and the company's, side by side. Texts of people are shown as they were typed, never as HTML. */
export function PublishedRating({ rating }: { rating: PublishedRatingFragment }) {
  const { t } = useTranslation('publishedRatings');
  const { supplier, status, comment, reply, punctuality } = rating;
  const isAccused = punctuality.late + punctuality.unpaid > 0;
  return (
    <li className={classes.rating}>
      <p className={classes.supplier}>
        <strong>
          <SupplierName supplier={supplier} />
        </strong>
        {supplier.name && <StatusTag tone="neutral">{t('signed')}</StatusTag>}
      </p>
      <p className={classes.tags}>
        <TierTag tier={rating.tier} />
        {rating.isSettled && <StatusTag tone="good">{t('settled')}</StatusTag>}
        {(status === 'UPHELD' || status === 'CORRECTED' || status === 'FLAGGED') && (
          <StatusTag tone="caution">{t(status)}</StatusTag>
        )}
        <span className={classes.detail}>
          {t('published')} <DayOfText at={rating.publishedAt} />
        </span>
      </p>
      <p>
        <PunctualitySentence punctuality={punctuality} />
      </p>
      <RatingAnswers answers={rating.answers} />
      <div className={classes.texts}>
        {comment && (
          <figure>
            <figcaption className={classes.detail}>{t('comment')}</figcaption>
            <blockquote>{comment}</blockquote>
          </figure>
        )}
        {reply ? (
          <figure data-side="company">
            <figcaption className={classes.detail}>
              {t('reply')}, <DayOfText at={reply.at} />
            </figcaption>
            <blockquote>{reply.text}</blockquote>
          </figure>
        ) : (
          isAccused && <p className={classes.detail}>{t('noReply')}</p>
        )}
      </div>
      <FlagAction ratingId={rating.id} />
    </li>
  );
}
