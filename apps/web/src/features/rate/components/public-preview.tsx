import { useTranslation } from 'react-i18next';
import { PunctualitySentence } from '../../../components/rating-words/punctuality-sentence';
import { RatingAnswers } from '../../../components/rating-words/rating-answers';
import { SupplierName } from '../../../components/rating-words/supplier-name';
import { TierTag } from '../../../components/rating-words/tier-tag';
import type { RatingInProgressFragment } from '../../../generated/graphql';
import classes from './review.module.css';

/** The rating as anyone will read it: neither invoices nor amounts, and no name that was not signed with. */
export function PublicPreview({ draft }: { draft: RatingInProgressFragment }) {
  const { t } = useTranslation('rate');
  const { supplier, isSigned, tier, punctuality, answers, comment } = draft;
  return (
    <figure className={classes.preview}>
      <figcaption className={classes.previewTitle}>{t('review.preview')}</figcaption>
      <p className={classes.supplier}>
        <SupplierName supplier={{ ...supplier, name: isSigned ? supplier.name : null }} />
        <TierTag tier={tier} />
      </p>
      <p className={classes.said}>
        <PunctualitySentence punctuality={punctuality} />
      </p>
      <RatingAnswers answers={answers} />
      {comment && <blockquote className={classes.comment}>{comment}</blockquote>}
    </figure>
  );
}
