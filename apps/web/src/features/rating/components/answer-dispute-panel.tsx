import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../../../components/file-drop';
import { AnswerDisputeDocument } from '../../../generated/graphql';
import type { UploadedFile } from '../../../lib/upload-file';
import { useRatingChange } from '../operations/use-rating-change';
import { ActionForm, type ActionPanelProps } from './action-panel';
import { TEXT_FIELDS, TextField } from './text-field';

const MOST_FILES = 5;

export function AnswerDisputePanel({ rating, rules, onDone }: ActionPanelProps) {
  const { t } = useTranslation('rating');
  const [text, setText] = useState('');
  const [files, setFiles] = useState<readonly UploadedFile[]>([]);
  const change = useRatingChange(AnswerDisputeDocument, onDone);
  const send = () => change.send({ ratingId: rating.id, text, fileIds: files.map(({ id }) => id) });
  return (
    <ActionForm
      change={change}
      ownFields={TEXT_FIELDS}
      submitLabel={t('actions.ANSWER_DISPUTE.submit')}
      onSubmit={() => void send()}
    >
      <TextField
        label={t('actions.ANSWER_DISPUTE.text')}
        value={text}
        longest={rules.longestReply}
        refusal={change.refusal}
        onChange={setText}
      />
      <FileDrop
        label={t('actions.ANSWER_DISPUTE.files')}
        purpose="EVIDENCE"
        maxFiles={MOST_FILES}
        onChange={setFiles}
      />
    </ActionForm>
  );
}
