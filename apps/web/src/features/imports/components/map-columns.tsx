import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RequestFailure } from '../../../components/request-failure';
import { LedgerColumnsDocument } from '../../../generated/graphql';
import { useOperation } from '../../../lib/use-operation';
import type { StageProps } from './import-screen';
import { MappingFields } from './mapping-fields';

/** What the columns of a table mean: guessed, and looked at by the member before the file is read. */
export function MapColumns({ ledger, refresh }: StageProps) {
  const { t } = useTranslation('imports');
  const answer = useOperation(LedgerColumnsDocument, { id: ledger.id });
  if (answer.status === 'LOADING') return <Skeleton height={320} aria-label={t('loading')} />;
  if (answer.status === 'FAILED')
    return <RequestFailure level={2} error={answer.error} retry={answer.retry} />;
  const preview = answer.data.ledgerImport?.preview;
  return preview ? <MappingFields importId={ledger.id} preview={preview} onMapped={refresh} /> : null;
}
