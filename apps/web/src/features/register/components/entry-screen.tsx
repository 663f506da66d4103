import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Message } from '../../../components/message';
import { LoadingBlock } from '../../../components/loading-block';
import { RequestFailure } from '../../../components/request-failure';
import { RegisterEntryDocument } from '../../../generated/graphql';
import { reportPath, screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { useOperation } from '../../../lib/use-operation';
import { Entry } from './entry';

/** One signatory, `FR-552032534`, whether its commitment goes on or has ended. Give it the company as `key`. */
export function EntryScreen({ companyId }: { companyId: string }) {
  const { t } = useTranslation('register');
  const { language } = useLanguage();
  const answer = useOperation(RegisterEntryDocument, { number: companyId });
  if (answer.status === 'FAILED') return <RequestFailure error={answer.error} retry={answer.retry} />;
  if (answer.status === 'LOADING') return <LoadingBlock label={t('loading')} height={420} />;
  const { charterMembership: entry, charterRules } = answer.data;
  if (entry) return <Entry entry={entry} tiers={charterRules.tiers} />;
  return (
    <Message title={t('entry.notFound.title')} body={t('entry.notFound.body')}>
      <title>{`${t('entry.notFound.title')} · goodpayer`}</title>
      <Button component={Link} to={reportPath(language, companyId)}>
        {t('entry.report')}
      </Button>
      <Button component={Link} to={screenPath(language, '/register')} variant="default">
        {t('entry.back')}
      </Button>
    </Message>
  );
}
