import { useTranslation } from 'react-i18next';
import type { ReportedCompanyFragment } from '../../../../generated/graphql';
import { formatDay } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import { useIdentityFacts } from '../../use-identity-facts';
import { useSilences } from '../../use-silences';
import { MethodNote } from '../method-note';
import { AttackCost } from '../verdict/attack-cost';
import { RiskList } from '../verdict/risk-list';
import { ScorePanel } from '../verdict/score-panel';
import { PrintedContributions } from './printed-contributions';
import { PrintedNotices } from './printed-notices';
import { PrintedPayments } from './printed-payments';
import { PrintedPractices } from './printed-practices';
import { printedSources } from '../../printed-sources';
import classes from './printed-report.module.css';

const FACTS_ON_PAPER = 8;
const GAPS_ON_PAPER = 3;
const NOTICES_ALONE = 5;
const NOTICES_BESIDE_FIGURES = 2;

/** The report on one sheet of paper: the screen's sections would take four, and no one reads the fourth. */
export function PrintedReport({ company }: { company: ReportedCompanyFragment }) {
  const { t } = useTranslation('report');
  const { language, localized } = useLanguage();
  const facts = useIdentityFacts(company).slice(0, FACTS_ON_PAPER);
  const { reliability } = company;
  const silences = useSilences(reliability);
  const noticesOnPaper = reliability.payments?.figures ? NOTICES_BESIDE_FIGURES : NOTICES_ALONE;
  return (
    <article className={`${classes.sheet} print-only`}>
      <p className={classes.small}>
        goodpayer · {t('print.title')} · {formatDay(reliability.asOf, language)}
      </p>
      <p className={classes.name}>{company.name ?? t('company.hidden')}</p>
      <div className={classes.columns}>
        <div>
          <p className={classes.verdict}>{localized(reliability.verdict)}</p>
          <p>{localized(reliability.certainty)}</p>
          <RiskList lateness={reliability.lateness} failure={reliability.failure} />
          <AttackCost reliability={reliability} />
        </div>
        <ScorePanel reliability={reliability} />
      </div>
      <div className={classes.columns}>
        <div>
          <PrintedPayments reliability={reliability} />
          <PrintedContributions reliability={reliability} />
          <PrintedPractices company={company} />
          <PrintedNotices notices={company.legalNotices} most={noticesOnPaper} />
        </div>
        <div>
          <h2>{t('identity.title')}</h2>
          <dl className={classes.facts}>
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{t(`identity.${name}`)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <h2>{t('print.missing')}</h2>
          <ul>
            {silences.slice(0, GAPS_ON_PAPER).map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ul>
        </div>
      </div>
      <MethodNote reliability={reliability} />
      <p className={classes.small}>
        {t('print.sources')}{' '}
        {printedSources(company)
          .map(
            (origin) => `${localized(origin.sourceName)} (${formatDay(origin.sourceOn, language, 'short')})`,
          )
          .join(', ')}
      </p>
      <p className={classes.small}>{window.location.href}</p>
    </article>
  );
}
