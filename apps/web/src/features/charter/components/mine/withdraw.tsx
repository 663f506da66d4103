import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../components/confirm-dialog';
import { MutationFailure } from '../../../../components/mutation-failure';
import { RefusalMessage } from '../../../../components/refusal-message';
import { WithdrawFromCharterDocument } from '../../../../generated/graphql';
import { isRefusal, type Refusal } from '../../../../lib/refusal';
import { useMutation } from '../../../../lib/use-mutation';

interface WithdrawProps {
  /** Before who leaves during a review may sign again. */
  readonly reentryMonths: number;
  readonly onWithdrawn: () => void;
}

/** Leaving is as easy as staying, but never by accident. */
export function Withdraw({ reentryMonths, onWithdrawn }: WithdrawProps) {
  const { t } = useTranslation('myCharter');
  const { run, isRunning, failure } = useMutation(WithdrawFromCharterDocument);
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const withdraw = async () => {
    const answer = (await run({}))?.withdrawFromCharter;
    setAsking(false);
    if (!answer) return;
    if (isRefusal(answer)) setRefusal(answer);
    else onWithdrawn();
  };
  return (
    <div>
      {failure && <MutationFailure failure={failure} />}
      {refusal && <RefusalMessage refusal={refusal} />}
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('withdraw.open')}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={t('withdraw.title')}
          confirmLabel={t('withdraw.confirm')}
          isRunning={isRunning}
          onConfirm={() => void withdraw()}
          onCancel={() => setAsking(false)}
        >
          <p>{t('withdraw.body', { months: reentryMonths })}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
