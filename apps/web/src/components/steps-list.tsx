import { useTranslation } from 'react-i18next';
import type { LifeCycleStepLineFragment } from '../generated/graphql';
import { useLanguage } from '../lib/use-language';
import { InstantText } from './day-text';
import classes from './steps-list.module.css';

/** What happened to a claim or a rating, from the audit log: when, what, who. */
export function StepsList({ steps }: { steps: readonly LifeCycleStepLineFragment[] }) {
  const { t } = useTranslation('signedIn');
  const { localized } = useLanguage();
  return (
    <ol className={classes.steps}>
      {steps.map((step) => (
        <li key={`${step.at} ${step.action}`}>
          <span className={classes.label}>{localized(step.label)}</span>
          <span className={classes.detail}>
            <InstantText at={step.at} /> · {t(`actors.${step.actor}`)}
          </span>
        </li>
      ))}
    </ol>
  );
}
