import type { ReactNode } from 'react';
import classes from './fact-rows.module.css';

interface FactRowsProps {
  /** What it is called and what it is; a fact without a value is left out. */
  readonly facts: readonly (readonly [label: string, value: ReactNode])[];
}

/** What is known of one thing, a line each: side by side on a desk, one below the other on a phone. */
export function FactRows({ facts }: FactRowsProps) {
  return (
    <dl className={classes.facts}>
      {facts.map(
        ([label, value]) =>
          value && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
