import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section';
import { formatNumber, formatShare } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import type { StageProps } from './import-screen';
import classes from './imports.module.css';

/** The worker is at it; the member may leave and come back. */
export function WorkUnderWay({ ledger }: StageProps) {
  const { t } = useTranslation('imports');
  const { language } = useLanguage();
  const { status, progress, rowsRead } = ledger;
  if (status !== 'READING' && status !== 'IMPORTING' && status !== 'UNDOING') return null;
  const share = formatShare(Math.floor(progress * 100) / 100, language);
  return (
    <Section title={t(`work.${status}.title`)} lead={t(`work.${status}.lead`)}>
      <progress className={classes.progress} value={progress} aria-label={t(`work.${status}.title`)} />
      <p role="status">
        {share}
        {rowsRead > 0 && ` · ${t('work.rows', { count: rowsRead, rows: formatNumber(rowsRead, language) })}`}
      </p>
    </Section>
  );
}
