import { useTranslation } from 'react-i18next';
import type { ReliabilityFragment } from '../../../../generated/graphql';
import { formatShare } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import classes from './risk-list.module.css';

type RiskListProps = Pick<ReliabilityFragment, 'lateness' | 'failure'>;

export function RiskList({ lateness, failure }: RiskListProps) {
  const { t } = useTranslation('report');
  const { language } = useLanguage();
  const risks = [
    ...(lateness
      ? (['late', 'moreThan7Days', 'moreThan30Days'] as const).map((id) => [id, lateness[id]] as const)
      : []),
    ...(failure ? (['within12Months'] as const).map((id) => [id, failure[id]] as const) : []),
  ];
  if (risks.length === 0) return null;
  return (
    <dl className={classes.risks} aria-label={t('risks.title')}>
      {risks.map(([id, share]) => (
        <div key={id}>
          <dt>{t(`risks.${id}`)}</dt>
          <dd>
            <span className={classes.share}>{formatShare(share, language)}</span>
            <svg className={classes.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect width="100" height="4" rx="2" className={classes.track} />
              <rect width={Math.max(100 * share, 0.8)} height="4" rx="2" className={classes.value} />
            </svg>
          </dd>
        </div>
      ))}
    </dl>
  );
}
