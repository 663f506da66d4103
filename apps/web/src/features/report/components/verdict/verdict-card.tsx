import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../../../components/status-tag';
import type { ReportedCompanyFragment } from '../../../../generated/graphql';
import { formatDay } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import { verdictTone } from '../../verdict-tone';
import { AttackCost } from './attack-cost';
import { RiskList } from './risk-list';
import { ScorePanel } from './score-panel';
import classes from './verdict-card.module.css';

export function VerdictCard({ company }: { company: ReportedCompanyFragment }) {
  const { t } = useTranslation('report');
  const { language, localized } = useLanguage();
  const { insolvency, reliability } = company;
  return (
    <section className={classes.card} data-tone={verdictTone(reliability)} aria-labelledby="verdict-title">
      <div>
        <h2 id="verdict-title" className={classes.eyebrow}>
          {t('verdict.title')}
        </h2>
        <p className={classes.verdict}>{localized(reliability.verdict)}</p>
        {insolvency.status !== 'NONE' && (
          <p className={classes.insolvency}>
            <StatusTag tone="bad">{localized(insolvency.label)}</StatusTag>{' '}
            {insolvency.since && t('insolvency.since', { day: formatDay(insolvency.since, language) })}
            {insolvency.paymentsStoppedOn &&
              ` · ${t('insolvency.paymentsStopped', { day: formatDay(insolvency.paymentsStoppedOn, language) })}`}
          </p>
        )}
        <p className={classes.certainty}>
          <strong>{t('verdict.certainty')}</strong> {localized(reliability.certainty)}
        </p>
        <RiskList lateness={reliability.lateness} failure={reliability.failure} />
      </div>
      <div className={classes.score}>
        <ScorePanel reliability={reliability} />
        <AttackCost reliability={reliability} />
      </div>
    </section>
  );
}
