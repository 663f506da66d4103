import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './scroll-table.module.css';

/** A wide table scrolls inside its frame, by keyboard too, and never makes the whole page scroll sideways. */
export function ScrollTable({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <div className={classes.frame} tabIndex={0} role="region" aria-label={caption}>
      <table className={classes.table}>
        <VisuallyHidden component="caption">{caption}</VisuallyHidden>
        {children}
      </table>
    </div>
  );
}
