import { useTranslation } from 'react-i18next';
import type { ReliabilityFragment } from '../../../../generated/graphql';
import { useLanguage } from '../../../../lib/use-language';
import classes from './attack-cost.module.css';

type AttackCostProps = { readonly reliability: Pick<ReliabilityFragment, 'attackCost' | 'score'> };

/** What it takes to fake this score: a grade is worth as much as it costs to buy. Nothing where there is no score to fake. */
export function AttackCost({ reliability: { attackCost: cost, score } }: AttackCostProps) {
  const { t } = useTranslation('report');
  const { localized } = useLanguage();
  if (!cost || score === null) return null;
  return (
    <div className={classes.attack}>
      <h3>{t('attack.title')}</h3>
      <dl>
        {(['toRaise', 'toLower'] as const).map((way) => (
          <div key={way}>
            <dt>{t(`attack.${way}`)}</dt>
            <dd>{cost[way] ?? t('attack.never')}</dd>
          </div>
        ))}
      </dl>
      <details className="screen-only">
        <summary>{t('attack.meaning')}</summary>
        <p>{localized(cost.explanation)}</p>
      </details>
    </div>
  );
}
