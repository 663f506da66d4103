import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WithdrawRatingDocument } from '../../../generated/graphql';
import { useLanguage } from '../../../lib/use-language';
import { useRatingChange } from '../operations/use-rating-change';
import { ActionForm, type ActionPanelProps } from './action-panel';

const LONGEST_REASON = 500;

export function WithdrawPanel({ rating, onDone }: ActionPanelProps) {
  const { t } = useTranslation('rating');
  const { localized } = useLanguage();
  const [reason, setReason] = useState('');
  const change = useRatingChange(WithdrawRatingDocument, onDone);
  return (
    <ActionForm
      change={change}
      ownFields={['reason']}
      submitLabel={t('actions.WITHDRAW.submit')}
      onSubmit={() => void change.send({ ratingId: rating.id, reason: reason.trim() || null })}
    >
      <TextInput
        label={t('actions.WITHDRAW.reason')}
        value={reason}
        maxLength={LONGEST_REASON}
        error={change.refusal?.field === 'reason' ? localized(change.refusal.message) : null}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActionForm>
  );
}
