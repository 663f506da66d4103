import classes from './done-note.module.css';

/** What was done, said once: read aloud, and gone with the next screen. Give it a `key` to say the same thing again. */
export function DoneNote({ children }: { children: string }) {
  return (
    <p role="status" className={classes.note}>
      {children}
    </p>
  );
}
