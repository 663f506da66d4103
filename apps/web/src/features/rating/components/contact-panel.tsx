import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddClientContactDocument } from '../../../generated/graphql';
import { useLanguage } from '../../../lib/use-language';
import { useRatingChange } from '../operations/use-rating-change';
import { ActionForm, type ActionPanelProps } from './action-panel';

const FIELDS = ['email'];

export function ContactPanel({ rating, onDone }: ActionPanelProps) {
  const { t } = useTranslation('rating');
  const { localized } = useLanguage();
  const [email, setEmail] = useState('');
  const change = useRatingChange(AddClientContactDocument, onDone);
  const refusal = FIELDS.includes(change.refusal?.field ?? '') ? change.refusal : null;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (refusal) field.current?.focus();
  }, [refusal]);
  return (
    <ActionForm
      change={change}
      ownFields={FIELDS}
      submitLabel={t('actions.ADD_CONTACT.submit')}
      onSubmit={() => void change.send({ ratingId: rating.id, email })}
    >
      <TextInput
        ref={field}
        type="email"
        autoFocus
        label={t('actions.ADD_CONTACT.email')}
        maxLength={254}
        autoComplete="off"
        value={email}
        error={refusal && localized(refusal.message)}
        onChange={({ currentTarget }) => setEmail(currentTarget.value)}
      />
    </ActionForm>
  );
}
