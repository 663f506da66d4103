import { Button, CloseButton, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useId } from 'react';
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
          onBlur={(event) => {
            const { value, validity } = event.currentTarget;
            if (value && validity.valid && value !== day) onAsOf(value === today() ? null : value);
          }}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        />
        {isPast && <CloseButton aria-label={t('actions.today')} onClick={() => onAsOf(null)} />}
      </div>
    </div>
  );
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
