import { useTranslation } from 'react-i18next';
import type { ReliabilityFragment } from '../../../../generated/graphql';
import { formatPoints } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import { useContributionLines } from '../../use-contribution-lines';
import classes from './printed-report.module.css';

const SUPPLIERS_ON_PAPER = 2;

export function PrintedContributions({ reliability }: { reliability: ReliabilityFragment }) {
  const { t } = useTranslation('report');
  const { language } = useLanguage();
  const { contributions, score } = reliability;
  const { lines } = useContributionLines(contributions, SUPPLIERS_ON_PAPER);
  if (score === null) return null;
  return (
    <>
      <h2>{t('contributions.title')}</h2>
      <dl className={classes.points}>
        {lines.map(({ id, kind, label, points }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{formatPoints(points, language, kind !== 'BASE')}</dd>
          </div>
        ))}
        <div>
          <dt>{t('contributions.total')}</dt>
          <dd>{formatPoints(score, language, false)}</dd>
        </div>
      </dl>
    </>
  );
}
