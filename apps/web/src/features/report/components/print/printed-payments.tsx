import { useTranslation } from 'react-i18next';
import type { ReliabilityFragment } from '../../../../generated/graphql';
import { formatNumber, formatShare } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import { gapOf, lateness } from '../../payment-wording';
import classes from './printed-report.module.css';

/** Both indices, the share paid on time and the gap: the essentials of the section on the screen. */
export function PrintedPayments({ reliability }: { reliability: ReliabilityFragment }) {
  const { t } = useTranslation('report');
  const { language } = useLanguage();
  const figures = reliability.payments?.figures;
  if (!figures) return null;
  const indices = (['perSupplier', 'valueWeighted'] as const).flatMap((name) => {
    const index = figures[name];
    if (!index) return [];
    const { key, count } = lateness(index);
    const points = formatNumber(index.points, language);
    return [[name, t('payments.printed', { points, days: t(`payments.days.${key}`, { count }) })] as const];
  });
  return (
    <>
      <h2>{t('payments.title')}</h2>
      <dl className={classes.points}>
        {indices.map(([name, text]) => (
          <div key={name}>
            <dt>{t(`payments.${name}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div>
          <dt>{t('payments.onTime')}</dt>
          <dd>{formatShare(figures.shares.onTime, language)}</dd>
        </div>
      </dl>
      <p>{t(`payments.gap.${gapOf(reliability)}`)}</p>
    </>
  );
}
