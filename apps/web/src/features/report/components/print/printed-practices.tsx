import { useTranslation } from 'react-i18next';
import type { ReportedCompanyFragment } from '../../../../generated/graphql';
import { formatMonth, formatPercent } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import classes from './printed-report.module.css';

const SHARES = [
  ['late', 'paidLatePct'],
  ['within30', 'paidWithin30Pct'],
  ['from31To60', 'paid31To60Pct'],
  ['after60', 'paidAfter60Pct'],
] as const;

/** The latest half-year beside the sector, as on the screen. */
export function PrintedPractices({ company }: { company: ReportedCompanyFragment }) {
  const { t } = useTranslation('report');
  const { language } = useLanguage();
  const latest = company.paymentPractices[0];
  const sector = company.sectorPaymentPractices;
  if (!latest) return null;
  return (
    <>
      <h2>
        {t('practices.title')} ({formatMonth(latest.periodEndOn, language)})
      </h2>
      <dl className={classes.points}>
        {SHARES.map(([name, field]) => (
          <div key={name}>
            <dt>{t(`practices.${name}`)}</dt>
            <dd>
              {latest[field] === null ? '–' : formatPercent(latest[field], language)}
              {sector && ` (${t('practices.sector')} ${formatPercent(sector[field], language)})`}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
