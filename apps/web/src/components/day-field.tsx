import { ActionIcon, TextInput, type TextInputProps } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDay, typedDay } from '../lib/typed-day';
import classes from './day-field.module.css';
import { CalendarIcon } from './icons';

interface DayFieldProps extends Pick<
  TextInputProps,
  'label' | 'error' | 'description' | 'required' | 'classNames' | 'autoFocus' | 'placeholder'
> {
  /** As typed: see `parseDay`. */
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/**
 * A day, typed in any usual spelling or picked in the browser's calendar. Leaving the field writes it out in full: browsers
 * would show their own language in a date field, not that of the page.
 */
export function DayField({ value, placeholder, onChange, ...field }: DayFieldProps) {
  const { t } = useTranslation('signedIn');
  const calendar = useRef<HTMLInputElement>(null);
  return (
    <div className={classes.field}>
      <TextInput
        {...field}
        inputMode="text"
        autoComplete="off"
        placeholder={placeholder ?? t('day.placeholder')}
        value={value}
        maxLength={20}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        onBlur={({ currentTarget }) => {
          const day = parseDay(currentTarget.value);
          if (day) onChange(typedDay(day));
        }}
        rightSection={
          <ActionIcon
            variant="transparent"
            tabIndex={-1}
            aria-label={t('day.pick')}
            onClick={() => calendar.current?.showPicker()}
          >
            <CalendarIcon />
          </ActionIcon>
        }
      />
      <input
        ref={calendar}
        type="date"
        className={classes.calendar}
        tabIndex={-1}
        aria-hidden="true"
        value={parseDay(value) ?? ''}
        onChange={({ currentTarget }) => onChange(typedDay(currentTarget.value))}
      />
    </div>
  );
}
