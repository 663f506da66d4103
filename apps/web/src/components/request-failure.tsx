import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RequestError } from '../lib/request';
import { Message } from './message';

/** No answer came: says why, quotes the id that is in the server's log, and offers to ask again. */
export function RequestFailure({ error, retry }: { error: RequestError; retry: () => void }) {
  const { t } = useTranslation();
  return (
    <Message
      tone="bad"
      title={t(`failure.${error.reason}.title`)}
      body={t(`failure.${error.reason}.body`)}
      detail={error.errorId && t('failure.id', { id: error.errorId })}
    >
      <Button onClick={retry}>{t('retry')}</Button>
    </Message>
  );
}
