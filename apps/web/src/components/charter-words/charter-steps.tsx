import type { CharterStepLineFragment } from '../../generated/graphql';
import { useLanguage } from '../../lib/use-language';
import { DayOfText } from '../day-text';
import classes from '../steps-list.module.css';

/** The public history of a commitment to the charter: suspensions and reinstatements stay. */
export function CharterSteps({ steps }: { steps: readonly CharterStepLineFragment[] }) {
  const { localized } = useLanguage();
  return (
    <ol className={classes.steps}>
      {steps.map(({ at, action, label, note }) => (
        <li key={`${at} ${action}`}>
          <span className={classes.label}>{localized(label)}</span>
          <span className={classes.detail}>
            <DayOfText at={at} />
            {note && <> · {localized(note)}</>}
          </span>
        </li>
      ))}
    </ol>
  );
}
