import type { ReactNode } from 'react';
import classes from './status-tag.module.css';

interface StatusTagProps {
  readonly tone: 'good' | 'caution' | 'bad' | 'neutral';
  readonly children: ReactNode;
}

/** The word says it; the colour only helps the eye. */
export function StatusTag({ tone, children }: StatusTagProps) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {children}
    </span>
  );
}
