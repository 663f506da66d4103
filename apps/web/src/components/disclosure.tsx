import type { ReactNode } from 'react';
import type { Language } from '../lib/language';
import classes from './disclosure.module.css';

interface DisclosureProps {
  readonly summary: string;
  /** Of the summary, when it is not the language of the page. */
  readonly language?: Language;
  readonly children: ReactNode;
}

/** What few readers need: its name, and the rest when they ask for it. */
export function Disclosure({ summary, language, children }: DisclosureProps) {
  return (
    <details className={classes.disclosure}>
      <summary lang={language}>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
