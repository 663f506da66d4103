import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../components/day-text';
import { daysLeft } from '../../../lib/days-left';
import classes from './our-ratings.module.css';

/** How long there is to answer; the last days stand out. */
export function AnswerUntil({ until }: { until: string }) {
  const { t } = useTranslation('ourRatings');
  const left = daysLeft(until);
  if (left === null) return <p className={classes.until}>{t('until.over')}</p>;
  return (
    <p className={classes.until} data-urgent={left < URGENT_DAYS || undefined}>
      <strong>{left === 0 ? t('until.today') : t('until.days', { count: left })}</strong>
      <span>
        {t('until.exactly')} <InstantText at={until} />
      </span>
    </p>
  );
}

const URGENT_DAYS = 3;
