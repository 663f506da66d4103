import { useEffect, useRef } from 'react';
import type { Refusal } from '../lib/refusal';
import { useLanguage } from '../lib/use-language';
import classes from './refusal-message.module.css';

/**
 * Why it was not done, above the form or beside its button. It takes the focus, so that nobody misses it; a refusal whose
 * field is on the screen belongs beside that field instead (`error` of the field).
 */
export function RefusalMessage({ refusal }: { refusal: Pick<Refusal, 'message'> }) {
  const { localized } = useLanguage();
  return <FailureNote about={refusal}>{localized(refusal.message)}</FailureNote>;
}

interface FailureNoteProps {
  /** Another one takes the focus again. */
  readonly about: unknown;
  readonly children: string;
}

export function FailureNote({ about, children }: FailureNoteProps) {
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => note.current?.focus(), [about]);
  return (
    <p ref={note} tabIndex={-1} role="alert" className={classes.refusal}>
      {children}
    </p>
  );
}
