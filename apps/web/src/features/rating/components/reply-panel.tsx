import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReplyToRatingDocument } from '../../../generated/graphql';
import { useRatingChange } from '../operations/use-rating-change';
import { ActionForm, type ActionPanelProps } from './action-panel';
import { TEXT_FIELDS, TextField } from './text-field';

export function ReplyPanel({ rating, rules, onDone }: ActionPanelProps) {
  const { t } = useTranslation('rating');
  const [text, setText] = useState('');
  const change = useRatingChange(ReplyToRatingDocument, onDone);
  return (
    <ActionForm
      change={change}
      ownFields={TEXT_FIELDS}
      submitLabel={t('actions.REPLY.submit')}
      onSubmit={() => void change.send({ ratingId: rating.id, text })}
    >
      <TextField
        label={t('actions.REPLY.text')}
        value={text}
        longest={rules.longestReply}
        refusal={change.refusal}
        onChange={setText}
      />
    </ActionForm>
  );
}
