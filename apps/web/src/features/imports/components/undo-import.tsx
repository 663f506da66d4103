import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { MutationFailure } from '../../../components/mutation-failure';
import { RefusalMessage } from '../../../components/refusal-message';
import { UndoLedgerImportDocument } from '../../../generated/graphql';
import { isRefusal, type Refusal } from '../../../lib/refusal';
import { useMutation } from '../../../lib/use-mutation';
import type { StageProps } from './import-screen';

/** Gives the import up, or withdraws what it told: asked once more before. */
export function UndoImport({ ledger, refresh }: StageProps) {
  const { t } = useTranslation('imports');
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { run, isRunning, failure } = useMutation(UndoLedgerImportDocument);
  const hasTold = ledger.result !== null;
  const stage = hasTold ? 'told' : 'untold';
  const undo = async () => {
    const answer = (await run({ importId: ledger.id }))?.undoLedgerImport;
    setAsking(false);
    if (answer && isRefusal(answer)) setRefusal(answer);
    else if (answer) refresh();
  };
  return (
    <div>
      {failure && <MutationFailure failure={failure} />}
      {refusal && <RefusalMessage refusal={refusal} />}
      <Button variant="default" onClick={() => setAsking(true)}>
        {t(`undo.${stage}.action`)}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={t(`undo.${stage}.title`)}
          confirmLabel={t(`undo.${stage}.confirm`)}
          isRunning={isRunning}
          onConfirm={() => void undo()}
          onCancel={() => setAsking(false)}
        >
          <p>{t(`undo.${stage}.body`, { count: ledger.result?.ratings ?? 0 })}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
