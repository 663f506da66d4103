import { Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../../lib/refusal';
import { useLanguage } from '../../../lib/use-language';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  /** Of the step; shown here when it is about the text. */
  readonly refusal: Refusal | null;
  readonly onChange: (text: string) => void;
}

/** What the API calls the text of a step. */
export const TEXT_FIELDS: readonly string[] = ['text', 'input.text'];

/** A text that the other side, or everybody, will read: what is refused of it is said here, and takes the focus. */
export function TextField({ label, value, longest, refusal, onChange }: TextFieldProps) {
  const { t } = useTranslation('rating');
  const { localized } = useLanguage();
  const area = useRef<HTMLTextAreaElement>(null);
  const isOurs = refusal !== null && TEXT_FIELDS.includes(refusal.field ?? '');
  useEffect(() => {
    if (isOurs) area.current?.focus();
  }, [isOurs, refusal]);
  const left = longest - [...value.trim()].length;
  return (
    <Textarea
      ref={area}
      autoFocus
      label={label}
      description={t('text.hint', { count: Math.max(0, left) })}
      rows={6}
      value={value}
      error={left < 0 ? t('text.tooLong', { count: -left }) : isOurs ? localized(refusal.message) : null}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
