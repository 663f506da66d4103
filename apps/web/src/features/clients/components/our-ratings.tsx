import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PunctualitySentence } from '../../../components/rating-words/punctuality-sentence';
import { TierTag } from '../../../components/rating-words/tier-tag';
import { RatingStatusTag } from '../../../components/rating-status-tag';
import { Section } from '../../../components/section';
import type { RatingOfClientFragment } from '../../../generated/graphql';
import { formatDay } from '../../../lib/format';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import classes from './clients.module.css';

interface OurRatingsProps {
  readonly ratings: readonly RatingOfClientFragment[];
  readonly loadMore: (() => void) | null;
}

/** What we wrote of a client and what became of it, latest first. */
export function OurRatings({ ratings, loadMore }: OurRatingsProps) {
  const { t } = useTranslation(['clients', 'ratings']);
  return (
    <Section title={t('ratingsOf.title')} lead={t('ratingsOf.lead')}>
      <ul className={classes.ratings}>
        {ratings.map((rating) => (
          <OneRating key={rating.id} rating={rating} />
        ))}
      </ul>
      {loadMore && (
        <Button variant="default" className={classes.more} onClick={loadMore}>
          {t('more')}
        </Button>
      )}
    </Section>
  );
}

function OneRating({ rating }: { rating: RatingOfClientFragment }) {
  const { t } = useTranslation(['clients', 'ratings']);
  const { language, localized } = useLanguage();
  const { id, status, submittedAt, tier, punctuality, publication } = rating;
  const day = submittedAt ? formatDay(submittedAt.slice(0, 10), language) : null;
  const isDraft = status === 'DRAFT';
  const path = isDraft
    ? `${screenPath(language, '/rate')}?draft=${id}`
    : screenPath(language, `/ratings/${id}`);
  return (
    <li className={classes.rating}>
      <p className={classes.ratingLine}>
        <Link to={path}>{day ? t('ratingsOf.of', { day }) : t('ratingsOf.draft')}</Link>
        <RatingStatusTag status={status} />
        {!isDraft && <TierTag tier={tier} />}
      </p>
      <p>
        <PunctualitySentence punctuality={punctuality} />
      </p>
      {publication.reason && !isDraft && (
        <p className={classes.detail}>
          {localized(publication.reason)}{' '}
          {publication.willPublishAt &&
            t('ratings:until', { day: formatDay(publication.willPublishAt.slice(0, 10), language) })}
        </p>
      )}
    </li>
  );
}
