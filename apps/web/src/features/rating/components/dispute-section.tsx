import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../components/day-text';
import { Section } from '../../../components/section';
import type { RatingDetailFragment } from '../../../generated/graphql';
import classes from './rating.module.css';

/** Why the client contests the rating; nothing when it does not. */
export function DisputeSection({ rating: { dispute } }: { rating: Pick<RatingDetailFragment, 'dispute'> }) {
  const { t } = useTranslation(['rating', 'ratings']);
  if (!dispute) return null;
  return (
    <Section title={t('dispute.title')} lead={t('dispute.lead')}>
      <p className={classes.reason}>{t(`ratings:disputeReason.${dispute.reason}`)}</p>
      <blockquote className={classes.words}>{dispute.text}</blockquote>
      <p className={classes.detail}>
        <InstantText at={dispute.openedAt} />
      </p>
    </Section>
  );
}
