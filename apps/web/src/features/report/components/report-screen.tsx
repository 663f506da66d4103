import { RequestFailure } from '../../../components/request-failure';
import { useCompanyReport } from '../operations/company-report';
import { Report } from './report';
import { ReportRefusal } from './report-refusal';
import { ReportSkeleton } from './report-skeleton';

interface ReportScreenProps {
  readonly number: string;
  readonly asOf: string | null;
  readonly onAsOf: (day: string | null) => void;
  /** Called with the company's identity, so that the address can carry it instead of what was typed. */
  readonly onIdentified: (companyId: string) => void;
}

export function ReportScreen({ number, asOf, onAsOf, onIdentified }: ReportScreenProps) {
  const answer = useCompanyReport(number, asOf);
  if (answer.status === 'LOADING') return <ReportSkeleton />;
  if (answer.status === 'FAILED') return <RequestFailure error={answer.error} retry={answer.retry} />;
  const found = answer.data.company;
  return found.__typename === 'Company' ? (
    <Report company={found} asOf={asOf} onAsOf={onAsOf} onIdentified={onIdentified} />
  ) : (
    <ReportRefusal refusal={found} number={number} retry={answer.retry} />
  );
}
