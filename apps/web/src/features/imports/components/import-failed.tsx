import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Message } from '../../../components/message';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import type { StageProps } from './import-screen';

export function ImportFailed({ ledger }: StageProps) {
  const { t } = useTranslation('imports');
  const { language, localized } = useLanguage();
  const { failure } = ledger;
  return (
    <Message
      level={2}
      tone="bad"
      title={t('failed.title')}
      body={failure ? localized(failure.message) : t('failed.body')}
    >
      <Button component={Link} to={screenPath(language, '/imports')}>
        {t('failed.again')}
      </Button>
    </Message>
  );
}
