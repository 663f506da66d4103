import { useTranslation } from 'react-i18next';
import { DayText } from '../../../components/day-text';
import { Section } from '../../../components/section';
import { formatNumber } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import type { StageProps } from './import-screen';
import classes from './imports.module.css';
import { ReasonList } from './reason-list';

/** What the file held, what was left out and why. */
export function ReadTotals({ ledger }: Pick<StageProps, 'ledger'>) {
  const { t } = useTranslation('imports');
  const { language } = useLanguage();
  const { counts, clientCounts } = ledger;
  if (!counts) return null;
  const figures = [
    ['invoices', counts.invoices],
    ['clients', counts.clients],
    ['payments', counts.payments],
    ['overdue', clientCounts.overdue],
  ] as const;
  return (
    <Section title={t('totals.title')}>
      <dl className={classes.figures}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`totals.${name}`)}</dt>
            <dd>{formatNumber(value, language)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('totals.unpaidOn')}</dt>
          <dd>
            <DayText day={counts.unpaidOn} />
          </dd>
        </div>
      </dl>
      {counts.droppedPersons > 0 && <p>{t('totals.persons', { count: counts.droppedPersons })}</p>}
      <ReasonList title={t('totals.skipped')} reasons={counts.skipped} />
      <ReasonList title={t('totals.warnings')} reasons={counts.warnings} />
    </Section>
  );
}
