import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Message } from '../../../components/message';
import { reportPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { useViewer } from '../../../lib/viewer';

export function NothingSaid() {
  const { t } = useTranslation('ourRatings');
  const { language } = useLanguage();
  const companyId = useViewer().viewer?.membership?.companyId;
  return (
    <Message level={2} title={t('nothing.title')} body={t('nothing.body')}>
      {companyId && (
        <Button component={Link} to={reportPath(language, companyId)} variant="default">
          {t('nothing.action')}
        </Button>
      )}
    </Message>
  );
}
