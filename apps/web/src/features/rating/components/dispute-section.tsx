import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../components/day-text';
import { Section } from '../../../components/section';
import type { RatingDetailFragment } from '../../../generated/graphql';
import classes from './rating.module.css';

/** Why the client contests the rating, the author's answer, and whether they look for an agreement. */
export function DisputeSection({ dispute }: Pick<RatingDetailFragment, 'dispute'>) {
  const { t } = useTranslation(['rating', 'ratings']);
  if (!dispute) return null;
  const { reason, text, openedAt, answer, mediation } = dispute;
  return (
    <Section title={t('dispute.title')}>
      <p className={classes.reason}>{t(`ratings:disputeReason.${reason}`)}</p>
      <blockquote className={classes.words}>{text}</blockquote>
      <p className={classes.detail}>
        {t('dispute.opened')} <InstantText at={openedAt} />
      </p>
      {answer && (
        <>
          <blockquote className={classes.words}>{answer.text}</blockquote>
          <p className={classes.detail}>
            {t('dispute.answered')} <InstantText at={answer.at} />
          </p>
        </>
      )}
      {mediation && (
        <p className={classes.mediation}>
          {mediation.startedAt ? t('dispute.inMediation') : t(`dispute.proposedBy.${mediation.proposedBy}`)}{' '}
          {mediation.startedAt && mediation.endsAt && (
            <>
              {t('dispute.mediationEnds')} <InstantText at={mediation.endsAt} />.
            </>
          )}
        </p>
      )}
    </Section>
  );
}
