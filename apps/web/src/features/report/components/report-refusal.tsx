import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Message } from '../../../components/message';
import { searchPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import type { Refusal } from '../operations/company-report';

interface ReportRefusalProps {
  readonly refusal: Refusal;
  readonly number: string;
  readonly retry: () => void;
}

/** Each refusal is an answer: the API's own sentence, under a title that says which kind it is. */
export function ReportRefusal({ refusal, number, retry }: ReportRefusalProps) {
  const { t } = useTranslation(['report', 'common']);
  const { language, localized } = useLanguage();
  const isTemporary = refusal.__typename === 'SourceUnavailableError';
  const title = t(`refused.${refusal.__typename}`);
  const wait = isTemporary ? refusal.retryAfterSeconds : null;
  return (
    <Message
      tone={isTemporary ? 'caution' : 'calm'}
      title={title}
      body={localized(refusal.message)}
      detail={wait ? t('refused.retryIn', { count: wait }) : t('refused.asked', { number })}
    >
      <title>{`${title} · goodpayer`}</title>
      {isTemporary && <Button onClick={retry}>{t('common:retry')}</Button>}
      <Button component={Link} to={searchPath(language, '')} variant="default">
        {t('refused.searchByName')}
      </Button>
    </Message>
  );
}
