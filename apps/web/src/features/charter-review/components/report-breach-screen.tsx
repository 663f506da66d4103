import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Message } from '../../../components/message';
import { LoadingBlock } from '../../../components/loading-block';
import { RequestFailure } from '../../../components/request-failure';
import { BreachSubjectDocument } from '../../../generated/graphql';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { useOperation } from '../../../lib/use-operation';
import { isOver } from '../../../lib/charter-status';
import { ReportBreachForm } from './report-breach-form';

interface ReportBreachScreenProps {
  /** `FR-552032534`. */
  readonly companyId: string;
  /** Called with the new review. */
  readonly onReported: (reviewId: string) => void;
}

/** A supplier tells where a signatory broke its word. */
export function ReportBreachScreen({ companyId, onReported }: ReportBreachScreenProps) {
  const { t } = useTranslation('charterReview');
  const { language } = useLanguage();
  const answer = useOperation(BreachSubjectDocument, { number: companyId, companyId });
  if (answer.status === 'FAILED') return <RequestFailure error={answer.error} retry={answer.retry} />;
  if (answer.status === 'LOADING') return <LoadingBlock label={t('list.loading')} height={520} />;
  const { charterMembership: membership, ...rest } = answer.data;
  if (membership && !isOver(membership.status))
    return <ReportBreachForm subject={{ ...rest, company: membership.company }} onReported={onReported} />;
  return (
    <Message title={t('report.notSignatory.title')} body={t('report.notSignatory.body')}>
      <title>{`${t('report.notSignatory.title')} · goodpayer`}</title>
      <Button component={Link} to={screenPath(language, '/register')}>
        {t('report.register')}
      </Button>
    </Message>
  );
}
