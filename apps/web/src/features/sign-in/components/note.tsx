import type { ReactNode } from 'react';
import classes from './door.module.css';

interface NoteProps {
  readonly tone?: 'calm' | 'caution';
  readonly children: ReactNode;
}

/** What happened before this screen: read aloud as soon as it is shown. */
export function Note({ tone = 'calm', children }: NoteProps) {
  return (
    <p className={classes.note} data-tone={tone} role="status">
      {children}
    </p>
  );
}
