import { useTranslation } from 'react-i18next';
import { DayText } from '../../../components/day-text';
import classes from './moderation.module.css';

/** The day by which a case should be decided; past ones stand out, in words too. */
export function DueText({ day }: { day: string }) {
  const { t } = useTranslation('moderation');
  const isOverdue = day < new Date().toISOString().slice(0, 10);
  return (
    <span className={isOverdue ? classes.overdue : undefined}>
      <DayText day={day} />
      {isOverdue && ` (${t('overdue')})`}
    </span>
  );
}
