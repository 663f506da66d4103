import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Message } from '../../components/message';

/** A fault of the screen itself, for instance a part of it that could not be downloaded after a new version. */
export function RouteError() {
  const { t } = useTranslation();
  return (
    <Message title={t('screenError.title')} body={t('screenError.body')} tone="bad">
      <Button onClick={() => window.location.reload()}>{t('reload')}</Button>
    </Message>
  );
}
