import { Loader } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestFailure } from '../../../components/request-failure';
import {
  LedgerClientsDocument,
  type ImportClientCountsFragment,
  type LedgerClientLineFragment,
} from '../../../generated/graphql';
import { useLatest } from '../../../lib/use-latest';
import { useOperation } from '../../../lib/use-operation';
import { MatchOne } from './match-one';

interface MatchQueueProps {
  readonly importId: string;
  readonly waiting: number;
  /** A client that was decided and is to be decided anew. */
  readonly again: LedgerClientLineFragment | null;
  readonly onMatched: (counts: ImportClientCountsFragment) => void;
}

/** One client after the other, the largest amounts first; the next page is asked for when the last one is decided. */
export function MatchQueue({ importId, waiting, again, onMatched }: MatchQueueProps) {
  const { t } = useTranslation('imports');
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const answer = useOperation(LedgerClientsDocument, { id: importId, needsConfirmation: true });
  const latest = useLatest(answer);
  if (answer.status === 'FAILED')
    return <RequestFailure level={2} error={answer.error} retry={answer.retry} />;
  const clients = (latest?.ledgerImport?.clients.edges ?? []).map(({ node }) => node);
  const left = clients.filter(({ key }) => !decided.has(key));
  const current = again ?? left[0];
  if (!current) return answer.status === 'LOADING' ? <Loader aria-label={t('loading')} /> : null;
  return (
    <>
      <p role="status">{t('match.left', { count: waiting })}</p>
      <MatchOne
        key={current.key}
        importId={importId}
        client={current}
        onMatched={(counts) => {
          setDecided(new Set([...decided, current.key]));
          if (left.length <= 1 && !again) answer.retry();
          onMatched(counts);
        }}
      />
    </>
  );
}
