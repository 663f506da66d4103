import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DayText, InstantText } from '../../../components/day-text';
import type { RatingDetailFragment } from '../../../generated/graphql';
import { reportPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import classes from './rating.module.css';

/** Whether anyone can read it, and if not, why and until when: the first thing that both sides want to know. */
export function PublicationNote({ rating }: { rating: RatingDetailFragment }) {
  const { t } = useTranslation('rating');
  const { language, localized } = useLanguage();
  const { publication, scoring, publishedAt, settledAt, expiresOn, side, client, withdrawalReason } = rating;
  const { isPublic, reason, willPublishAt } = publication;
  const mayAnswer = side === 'CLIENT' && willPublishAt !== null;
  return (
    <div className={classes.publication} data-tone={isPublic ? 'public' : mayAnswer ? 'urgent' : 'hidden'}>
      <p className={classes.publicationTitle}>
        {isPublic ? t('public.yes') : mayAnswer ? t('public.yourTurn') : t('public.no')}
      </p>
      <p>
        {mayAnswer ? t('public.yourTurnBody') : reason && localized(reason)}
        {willPublishAt && (
          <>
            {' '}
            {t('public.until')} <InstantText at={willPublishAt} />.
          </>
        )}
        {isPublic && publishedAt && (
          <>
            {t('public.since')} <DayText day={publishedAt.slice(0, 10)} />.{' '}
            {client && <Link to={reportPath(language, client.id)}>{t('public.report')}</Link>}
          </>
        )}
      </p>
      <p className={classes.detail}>{localized(scoring.reason)}</p>
      {settledAt && (
        <p>
          {t('public.settled')} <DayText day={settledAt.slice(0, 10)} />.
        </p>
      )}
      {isPublic && expiresOn && (
        <p className={classes.detail}>
          {t('public.expires')} <DayText day={expiresOn} />.
        </p>
      )}
      {withdrawalReason && (
        <p className={classes.detail}>{t('public.withdrawn', { reason: withdrawalReason })}</p>
      )}
    </div>
  );
}
