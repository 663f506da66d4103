import { useTranslation } from 'react-i18next';
import type { ReliabilityFragment } from '../../../../generated/graphql';
import { formatPoints } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import classes from './printed-report.module.css';

export function PrintedContributions({ reliability }: { reliability: ReliabilityFragment }) {
  const { t } = useTranslation('report');
  const { language, localized } = useLanguage();
  const { contributions, score } = reliability;
  if (score === null) return null;
  return (
    <>
      <h2>{t('contributions.title')}</h2>
      <dl className={classes.points}>
        {contributions.map((part) => (
          <div key={part.id}>
            <dt>{localized(part.label)}</dt>
            <dd>{formatPoints(part.points, language, part.kind !== 'BASE')}</dd>
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
