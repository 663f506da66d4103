import { useTranslation } from 'react-i18next';
import classes from './tier-legend.module.css';

const TIERS = ['T0', 'T1', 'T2', 'T3', 'T4'] as const;

/** What each strength of proof means. */
export function TierLegend() {
  const { t } = useTranslation('ratingWords');
  return (
    <details className={classes.legend}>
      <summary>{t('legend')}</summary>
      <dl>
        {TIERS.map((tier) => (
          <div key={tier}>
            <dt>{t('tier', { tier, name: t(`tiers.${tier}.name`) })}</dt>
            <dd>{t(`tiers.${tier}.means`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
