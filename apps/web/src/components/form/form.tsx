import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestError } from '../../lib/request';
import { FailureNote } from '../refusal-message';
import { invalidFields } from './invalid-fields';
import { FieldErrors } from './field-errors';
import classes from './form.module.css';

/** Why it was not done: beside the field that it names when the form has it, else above the button. */
export interface FormProblem {
  readonly field?: string | null;
  readonly message: string;
}

export type FormFields = Readonly<Record<string, string>>;

interface FormProps {
  readonly submitLabel: string;
  /** Gets what was typed, by name of field. Null: it is done. A RequestError that it throws is worded here. */
  readonly submit: (fields: FormFields) => Promise<FormProblem | null>;
  readonly children: ReactNode;
  /** Beside the button. */
  readonly aside?: ReactNode;
  readonly variant?: 'filled' | 'default';
}

/**
 * A form of plain fields, which password managers understand. What is missing is said beside each field in the language of
 * the page; the first fault takes the focus. It is sent once, even when the button is pressed twice.
 */
export function Form({ submitLabel, submit, children, aside, variant = 'filled' }: FormProps) {
  const { t } = useTranslation('signedIn');
  const form = useRef<HTMLFormElement>(null);
  const isUnderWay = useRef(false);
  const [isRunning, setRunning] = useState(false);
  const [errors, setErrors] = useState<FormFields>({});
  const [note, setNote] = useState<{ readonly text: string } | null>(null);

  useEffect(() => {
    const [first] = Object.keys(errors);
    if (first) fieldNamed(form.current, first)?.focus();
  }, [errors]);

  const show = (problem: FormProblem) => {
    const { field, message } = problem;
    if (field && fieldNamed(form.current, field)) setErrors({ [field]: message });
    else setNote({ text: message });
  };
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isUnderWay.current) return;
    setNote(null);
    const invalid = invalidFields(event.currentTarget, (why) => t(`form.${why}`));
    setErrors(invalid);
    if (Object.keys(invalid).length > 0) return;
    isUnderWay.current = true;
    setRunning(true);
    try {
      const problem = await submit(typedIn(event.currentTarget));
      if (problem) show(problem);
    } catch (error) {
      const { reason, errorId } = error instanceof RequestError ? error : new RequestError('SERVER');
      const id = errorId && t('failure.id', { ns: 'common', id: errorId });
      show({ message: [t(`failure.${reason}.body`, { ns: 'common' }), id].filter(Boolean).join(' ') });
    } finally {
      isUnderWay.current = false;
      setRunning(false);
    }
  };

  return (
    <FieldErrors value={errors}>
      <form ref={form} noValidate onSubmit={(event) => void send(event)} className={classes.form}>
        {children}
        {note && <FailureNote about={note}>{note.text}</FailureNote>}
        <div className={classes.actions}>
          <Button type="submit" variant={variant} loading={isRunning}>
            {submitLabel}
          </Button>
          {aside}
        </div>
      </form>
    </FieldErrors>
  );
}

function fieldNamed(form: HTMLFormElement | null, name: string): HTMLElement | null {
  const found = form?.elements.namedItem(name);
  const first = found instanceof RadioNodeList ? found[0] : found;
  return first instanceof HTMLElement ? first : null;
}

function typedIn(form: HTMLFormElement): FormFields {
  const fields = Array.from(new FormData(form));
  return Object.fromEntries(fields.map(([name, value]) => [name, typeof value === 'string' ? value : '']));
}
