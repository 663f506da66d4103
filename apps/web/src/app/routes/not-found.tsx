import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Message } from '../../components/message';
import { homePath } from '../../lib/paths';
import { useLanguage } from '../../lib/use-language';

export function NotFoundRoute() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <Message title={t('notFound.title')} body={t('notFound.body')}>
      <title>{`${t('notFound.title')} · goodpayer`}</title>
      <Button component={Link} to={homePath(language)}>
        {t('notFound.action')}
      </Button>
    </Message>
  );
}
