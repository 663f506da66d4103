import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../components/confirm-dialog';
import { DoneNote } from '../../../../components/done-note';
import { MutationFailure } from '../../../../components/mutation-failure';
import { RefusalMessage } from '../../../../components/refusal-message';
import { RevokeApiKeyDocument, type ListedApiKeyFragment } from '../../../../generated/graphql';
import { isRefusal, type Refusal } from '../../../../lib/refusal';
import { useMutation } from '../../../../lib/use-mutation';
import { KeyLine } from './key-line';
import classes from './api-keys.module.css';

interface KeyListProps {
  readonly keys: readonly ListedApiKeyFragment[];
  readonly onRevoked: (key: ListedApiKeyFragment) => void;
}

export function KeyList({ keys, onRevoked }: KeyListProps) {
  const { t } = useTranslation('apiKeys');
  const { run, isRunning, failure } = useMutation(RevokeApiKeyDocument);
  const [asked, setAsked] = useState<ListedApiKeyFragment | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [revoked, setRevoked] = useState<ListedApiKeyFragment | null>(null);

  const revoke = async ({ id }: ListedApiKeyFragment) => {
    setRefusal(null);
    const answer = await run({ id });
    setAsked(null);
    if (!answer) return;
    if (isRefusal(answer.revokeApiKey)) return setRefusal(answer.revokeApiKey);
    setRevoked(answer.revokeApiKey);
    onRevoked(answer.revokeApiKey);
  };
  return (
    <>
      {revoked && <DoneNote key={revoked.id}>{t('revoke.done', { name: revoked.name })}</DoneNote>}
      {refusal && <RefusalMessage refusal={refusal} />}
      {failure && <MutationFailure failure={failure} />}
      {keys.length === 0 && <p className={classes.list}>{t('none')}</p>}
      {keys.length > 0 && (
        <ul aria-label={t('list')} className={classes.list}>
          {keys.map((key) => (
            <KeyLine key={key.id} apiKey={key} onRevoke={() => setAsked(key)} />
          ))}
        </ul>
      )}
      {asked && (
        <ConfirmDialog
          title={t('revoke.title', { name: asked.name })}
          confirmLabel={t('revoke.confirm')}
          isRunning={isRunning}
          onConfirm={() => void revoke(asked)}
          onCancel={() => setAsked(null)}
        >
          <p>{t('revoke.body')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
