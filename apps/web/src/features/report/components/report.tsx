import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportedCompanyFragment } from '../../../generated/graphql';
import { formatDay } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { FiledAccounts } from './accounts/filed-accounts';
import { CharterFact } from './charter-fact';
import { CompanyHeader } from './company-header';
import { ContributionsSection } from './contributions/contributions-section';
import { ScoreHistory } from './history/score-history';
import { IdentityFacts } from './identity-facts';
import { MethodNote } from './method-note';
import { MissingEvidence } from './missing-evidence';
import { LegalNotices } from './notices/legal-notices';
import { SupplierPayments } from './payments/supplier-payments';
import { PaymentPractices } from './practices/payment-practices';
import { PrintedReport } from './print/printed-report';
import { LazyPublishedRatings } from './ratings/lazy-published-ratings';
import { ReportActions } from './report-actions';
import classes from './report.module.css';
import { Sanctions } from './sanctions';
import { SignalsSection } from './signals-section';
import { VerdictCard } from './verdict/verdict-card';
import { LazyWhatIf } from './what-if/lazy-what-if';

interface ReportProps {
  readonly company: ReportedCompanyFragment;
  readonly asOf: string | null;
  readonly onAsOf: (day: string | null) => void;
  readonly onIdentified: (companyId: string) => void;
}

/** The answer first, then how it pays, then why we say so and what we cannot say, then what would change it, then the facts. */
export function Report({ company, asOf, onAsOf, onIdentified }: ReportProps) {
  const { t } = useTranslation('report');
  const { language, localized } = useLanguage();
  useEffect(() => onIdentified(company.id), [company.id, onIdentified]);
  const { reliability } = company;
  // Where no supplier has spoken, known facts come before that silence.
  const published = <LazyPublishedRatings companyId={company.id} isPast={asOf !== null} />;
  return (
    <>
      <title>{`${company.name ?? t('company.hidden')} · goodpayer`}</title>
      <article className={`${classes.report} screen-only`}>
        <CompanyHeader company={company} />
        <ReportActions day={reliability.asOf} isPast={asOf !== null} onAsOf={onAsOf} />
        {asOf !== null && (
          <p role="status" className={classes.notice}>
            {t('past', { day: formatDay(reliability.asOf, language) })}
          </p>
        )}
        {company.unavailableSources.map(({ source, message }) => (
          <p key={source} role="status" className={classes.notice}>
            <strong>{t('unavailable')}</strong> {localized(message)}
          </p>
        ))}
        <VerdictCard company={company} />
        <SupplierPayments reliability={reliability} />
        {reliability.payments && published}
        <CharterFact companyId={company.id} signals={reliability.signals} />
        <Sanctions sanctions={company.sanctions} />
        <PaymentPractices reports={company.paymentPractices} sector={company.sectorPaymentPractices} />
        <ContributionsSection contributions={reliability.contributions} score={reliability.score} />
        <MissingEvidence reliability={reliability} />
        <ScoreHistory reliability={reliability} />
        <LazyWhatIf companyId={company.id} reliability={reliability} isPast={asOf !== null} />
        <LegalNotices notices={company.legalNotices} country={company.country} />
        <SignalsSection signals={reliability.signals} />
        {!reliability.payments && published}
        <FiledAccounts accounts={company.annualAccounts} country={company.country} />
        <IdentityFacts company={company} />
        <MethodNote reliability={reliability} />
      </article>
      <PrintedReport company={company} />
    </>
  );
}
