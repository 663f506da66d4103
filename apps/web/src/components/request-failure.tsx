import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RequestError } from '../lib/request';
import { Message } from './message';

interface RequestFailureProps {
  readonly error: RequestError;
  readonly retry: () => void;
  readonly level?: 1 | 2;
}

/** No answer came: says why, quotes the id that is in the server's log, and offers to ask again. */
export function RequestFailure({ error, retry, level }: RequestFailureProps) {
  const { t } = useTranslation();
  return (
    <Message
      tone="bad"
      level={level}
      title={t(`failure.${error.reason}.title`)}
      body={t(`failure.${error.reason}.body`)}
      detail={error.errorId && t('failure.id', { id: error.errorId })}
    >
      <Button onClick={retry}>{t('retry')}</Button>
    </Message>
  );
}
