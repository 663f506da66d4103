import { Button, CloseButton, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkIcon, PrintIcon } from '../../../components/icons';
import classes from './company-header.module.css';

interface ReportActionsProps {
  /** Day that the report speaks of. */
  readonly day: string;
  readonly isPast: boolean;
  readonly onAsOf: (day: string | null) => void;
}

/** The first day that the oldest notices loaded can speak of. */
const EARLIEST_DAY = '2008-01-01';

export function ReportActions({ day, isPast, onAsOf }: ReportActionsProps) {
  const { t } = useTranslation('report');
  const clipboard = useClipboard();
  const dayId = useId();
  const isTyping = useRef(false);
  const look = ({ value, validity }: HTMLInputElement) => {
    if (value && validity.valid && value !== day) onAsOf(value === today() ? null : value);
  };
  return (
    <div role="group" aria-label={t('actions.label')} className={classes.actions}>
      <Button
        variant="default"
        size="sm"
        leftSection={<LinkIcon />}
        onClick={() => clipboard.copy(window.location.href)}
      >
        <span aria-live="polite">{t(clipboard.copied ? 'actions.copied' : 'actions.copy')}</span>
      </Button>
      <Button variant="default" size="sm" leftSection={<PrintIcon />} onClick={() => window.print()}>
        {t('actions.print')}
      </Button>
      <div className={classes.asOf}>
        <label htmlFor={dayId}>{t('actions.asOf')}</label>
        <TextInput
          id={dayId}
          type="date"
          size="sm"
          min={EARLIEST_DAY}
          max={today()}
          defaultValue={day}
          onKeyDown={(event) => {
            isTyping.current = true;
            if (event.key === 'Enter' && event.currentTarget.reportValidity()) event.currentTarget.blur();
          }}
          // A day picked from the calendar is meant; one that is typed changes with every digit.
          onChange={(event) => !isTyping.current && look(event.currentTarget)}
          onBlur={(event) => {
            isTyping.current = false;
            look(event.currentTarget);
          }}
        />
        {isPast && <CloseButton aria-label={t('actions.today')} onClick={() => onAsOf(null)} />}
      </div>
    </div>
  );
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
