import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { MutationFailure } from '../../../components/mutation-failure';
import { RefusalMessage } from '../../../components/refusal-message';
import { WithdrawClaimDocument } from '../../../generated/graphql';
import { isRefusal, type Refusal } from '../../../lib/refusal';
import { useMutation } from '../../../lib/use-mutation';
import type { Claim } from '../operations/claims-of-mine';

interface GiveUpProps {
  readonly claimId: string;
  /** Giving up the hold takes the right to rate and to answer with it. */
  readonly isHolder: boolean;
  readonly onClaim: (claim: Claim) => void;
}

export function GiveUp({ claimId, isHolder, onClaim }: GiveUpProps) {
  const { t } = useTranslation('claim');
  const { run, isRunning, failure } = useMutation(WithdrawClaimDocument);
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const giveUp = async () => {
    const answer = (await run({ claimId }))?.withdrawClaim;
    setAsking(false);
    if (!answer) return;
    if (isRefusal(answer)) setRefusal(answer);
    else onClaim(answer);
  };
  const kind = isHolder ? 'hold' : 'claim';
  return (
    <div>
      {failure && <MutationFailure failure={failure} />}
      {refusal && <RefusalMessage refusal={refusal} />}
      <Button variant="subtle" size="compact-md" onClick={() => setAsking(true)}>
        {t(`giveUp.${kind}.open`)}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={t(`giveUp.${kind}.title`)}
          confirmLabel={t(`giveUp.${kind}.confirm`)}
          isRunning={isRunning}
          onConfirm={() => void giveUp()}
          onCancel={() => setAsking(false)}
        >
          <p>{t(`giveUp.${kind}.body`)}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
