import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './invoices.module.css';

/** A place for rows that were copied from a spreadsheet; pasting into any field of an invoice does the same. */
export function PasteTable({ onTake }: { onTake: (text: string) => void }) {
  const { t } = useTranslation('rate');
  const [text, setText] = useState('');
  return (
    <div className={classes.paste}>
      <Textarea
        autoFocus
        label={t('paste.label')}
        description={t('paste.hint')}
        rows={5}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button size="sm" disabled={text.trim() === ''} onClick={() => onTake(text)}>
        {t('paste.take')}
      </Button>
    </div>
  );
}
