import { useCallback } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { ReportScreen } from '../../features/report/components/report-screen';
import { reportPath } from '../../lib/paths';
import { useLanguage } from '../../lib/use-language';

/** `…/entreprise/FR-552032534?asOf=2026-01-31`: number in any spelling, and the day to look from. */
export function ReportRoute() {
  const { language } = useLanguage();
  const { number = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const asOf = /^\d{4}-\d{2}-\d{2}$/.exec(params.get('asOf') ?? '')?.[0] ?? null;

  const showIdentity = useCallback(
    (companyId: string) => {
      const canonical = reportPath(language, companyId) + window.location.search;
      // Behind the router's back: a navigation would ask the same report a second time.
      window.history.replaceState(window.history.state, '', canonical);
    },
    [language],
  );
  return (
    <ReportScreen
      key={number}
      number={number}
      asOf={asOf}
      onAsOf={(day) => setParams(day ? { asOf: day } : {})}
      onIdentified={showIdentity}
    />
  );
}
