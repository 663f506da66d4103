import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppealModerationDocument } from '../../../generated/graphql';
import { useRatingChange } from '../operations/use-rating-change';
import { ActionForm, type ActionPanelProps } from './action-panel';
import { TEXT_FIELDS, TextField } from './text-field';

/** An appeal is about the latest decision: it replaced those before. */
export function AppealPanel({ rating, rules, onDone }: ActionPanelProps) {
  const { t } = useTranslation('rating');
  const [text, setText] = useState('');
  const change = useRatingChange(AppealModerationDocument, onDone);
  const caseId = rating.decisions.at(-1)?.caseId;
  if (caseId === undefined) return null;
  return (
    <ActionForm
      change={change}
      ownFields={TEXT_FIELDS}
      submitLabel={t('actions.APPEAL.submit')}
      onSubmit={() => void change.send({ caseId, text })}
    >
      <TextField
        label={t('actions.APPEAL.text')}
        value={text}
        longest={rules.longestReply}
        refusal={change.refusal}
        onChange={setText}
      />
    </ActionForm>
  );
}
