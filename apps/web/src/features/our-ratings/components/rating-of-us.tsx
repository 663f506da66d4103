import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PunctualitySentence } from '../../../components/rating-words/punctuality-sentence';
import { SupplierName } from '../../../components/rating-words/supplier-name';
import { TierTag } from '../../../components/rating-words/tier-tag';
import { StatusTag } from '../../../components/status-tag';
import type { RatingOfUsFragment } from '../../../generated/graphql';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { groupOf } from '../rating-groups';
import { AnswerUntil } from './answer-until';
import classes from './our-ratings.module.css';

/** One rating: who speaks, what it says, where it stands and what can be done. All of it is one step away. */
export function RatingOfUs({ rating }: { rating: RatingOfUsFragment }) {
  const { t } = useTranslation('ourRatings');
  const { language } = useLanguage();
  const isToAnswer = groupOf(rating) === 'toAnswer';
  const next = isToAnswer ? 'answer' : rating.actions.length > 0 ? 'react' : 'see';
  return (
    <li className={classes.rating}>
      <div className={classes.said}>
        <p className={classes.supplier}>
          <strong>
            <SupplierName supplier={rating.supplier} />
          </strong>
        </p>
        <p className={classes.tags}>
          <StatusTag tone={isToAnswer ? 'caution' : 'neutral'}>
            {t(`statuses.${rating.status}.name`)}
          </StatusTag>
          <TierTag tier={rating.tier} />
        </p>
        <p>
          <PunctualitySentence punctuality={rating.punctuality} />
        </p>
        {rating.comment && <blockquote className={classes.comment}>{rating.comment}</blockquote>}
        <p className={classes.state}>{t(`statuses.${rating.status}.means`)}</p>
        {rating.reply && <p className={classes.state}>{t('answered')}</p>}
      </div>
      <div className={classes.next}>
        {isToAnswer && rating.replyUntil && <AnswerUntil until={rating.replyUntil} />}
        <Button
          component={Link}
          to={screenPath(language, `/ratings/${rating.id}`)}
          variant={isToAnswer ? 'filled' : 'default'}
        >
          {t(`next.${next}`)}
        </Button>
      </div>
    </li>
  );
}
