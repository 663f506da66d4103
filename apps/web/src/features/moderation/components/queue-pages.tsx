import { Button, Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Message } from '../../../components/message';
import { RequestFailure } from '../../../components/request-failure';
import type { Pages } from '../../../lib/use-pages';

interface QueuePagesProps {
  readonly pages: Pages<unknown, unknown>;
  /** Said when nothing waits. */
  readonly emptyBody: string;
  /** The table of what waits. */
  readonly children: ReactNode;
}

/** A queue page by page, in each of its states. */
export function QueuePages({ pages: { nodes, page, loadMore }, emptyBody, children }: QueuePagesProps) {
  const { t } = useTranslation('moderation');
  if (page.status === 'FAILED') return <RequestFailure level={2} error={page.error} retry={page.retry} />;
  if (page.status === 'READY' && nodes.length === 0)
    return <Message level={2} title={t('empty.title')} body={emptyBody} />;
  return (
    <div aria-busy={page.status === 'LOADING'}>
      {nodes.length > 0 && children}
      {page.status === 'LOADING' && <Loader aria-label={t('loading')} />}
      {loadMore && (
        <Button variant="default" mt="md" onClick={loadMore}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}
