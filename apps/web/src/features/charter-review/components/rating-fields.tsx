import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PunctualitySentence } from '../../../components/rating-words/punctuality-sentence';
import type { BreachSubjectQuery } from '../../../generated/graphql';
import { formatDay } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import classes from './review.module.css';

interface RatingFieldsProps {
  readonly ratings: BreachSubjectQuery['myRatings'];
  readonly chosen: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** What we told of this company already, as evidence; nothing when we told nothing. */
export function RatingFields({ ratings, chosen, onChange }: RatingFieldsProps) {
  const { t } = useTranslation(['charterReview', 'ratingWords']);
  const { language } = useLanguage();
  const sent = ratings.edges.flatMap(({ node: { submittedAt, ...rest } }) =>
    submittedAt ? [{ submittedAt, ...rest }] : [],
  );
  if (sent.length === 0) return null;
  return (
    <Checkbox.Group
      label={t('report.ratings')}
      description={t('report.ratingsHint')}
      value={[...chosen]}
      onChange={onChange}
    >
      <div className={classes.choices}>
        {sent.map(({ id, submittedAt, punctuality }) => (
          <Checkbox
            key={id}
            value={id}
            label={t('report.rating', { day: formatDay(submittedAt.slice(0, 10), language) })}
            description={<PunctualitySentence punctuality={punctuality} />}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
