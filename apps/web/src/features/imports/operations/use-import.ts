import { useEffect } from 'react';
import { LedgerImportDocument, type ImportStateFragment } from '../../../generated/graphql';
import { useLatest } from '../../../lib/use-latest';
import { useOperation, type Answer } from '../../../lib/use-operation';

const ASK_EVERY_MS = 1_000;
const WORKING: readonly ImportStateFragment['status'][] = ['READING', 'IMPORTING', 'UNDOING'];

interface ImportAnswer {
  /** Undefined until it is known; null when there is no such import. */
  readonly ledger: ImportStateFragment | null | undefined;
  readonly failed: Extract<Answer<unknown>, { status: 'FAILED' }> | null;
  readonly refresh: () => void;
}

/** One import, asked for again and again while the worker is at it. */
export function useImport(id: string): ImportAnswer {
  const answer = useOperation(LedgerImportDocument, { id });
  const latest = useLatest(answer);
  const { retry, status } = answer;
  const isWorking = latest?.ledgerImport ? WORKING.includes(latest.ledgerImport.status) : false;
  useEffect(() => {
    if (!isWorking || status === 'LOADING') return;
    const timer = setTimeout(retry, ASK_EVERY_MS);
    return () => clearTimeout(timer);
  }, [isWorking, status, retry, latest]);
  return {
    ledger: latest?.ledgerImport,
    failed: answer.status === 'FAILED' && !latest ? answer : null,
    refresh: retry,
  };
}
