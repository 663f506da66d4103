import type { ReactNode } from 'react';
import classes from './note.module.css';

/** A remark: read after what it stands below. */
export function Note({ children }: { children: ReactNode }) {
  return <p className={classes.note}>{children}</p>;
}

/** What belongs to the words above it and is less: a number, a day, a size. */
export function Detail({ children }: { children: ReactNode }) {
  return <span className={classes.detail}>{children}</span>;
}
