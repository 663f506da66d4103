import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../../../components/file-drop';
import { DisputeRatingDocument, type DisputeReason } from '../../../generated/graphql';
import type { UploadedFile } from '../../../lib/upload-file';
import { DISPUTE_REASONS } from '../dispute-reasons';
import { useRatingChange } from '../operations/use-rating-change';
import { ActionForm, type ActionPanelProps } from './action-panel';
import { TEXT_FIELDS, TextField } from './text-field';

const MOST_FILES = 5;

export function DisputePanel({ rating, rules, onDone }: ActionPanelProps) {
  const { t } = useTranslation(['rating', 'ratings']);
  const [reason, setReason] = useState<DisputeReason>(DISPUTE_REASONS[0]);
  const [text, setText] = useState('');
  const [files, setFiles] = useState<readonly UploadedFile[]>([]);
  const change = useRatingChange(DisputeRatingDocument, onDone);
  const input = { reason, text, fileIds: files.map(({ id }) => id) };
  return (
    <ActionForm
      change={change}
      ownFields={TEXT_FIELDS}
      submitLabel={t('actions.DISPUTE.submit')}
      onSubmit={() => void change.send({ ratingId: rating.id, input })}
    >
      <NativeSelect
        label={t('actions.DISPUTE.reason')}
        value={reason}
        data={DISPUTE_REASONS.map((value) => ({ value, label: t(`ratings:disputeReason.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          setReason(DISPUTE_REASONS.find((one) => one === value) ?? DISPUTE_REASONS[0])
        }
      />
      <TextField
        label={t('actions.DISPUTE.text')}
        value={text}
        longest={rules.longestReply}
        refusal={change.refusal}
        onChange={setText}
      />
      <FileDrop
        label={t('actions.DISPUTE.files')}
        purpose="EVIDENCE"
        maxFiles={MOST_FILES}
        onChange={setFiles}
      />
    </ActionForm>
  );
}
