import { useTranslation } from 'react-i18next';
import { CheckIcon } from '../../../../components/icons';
import classes from './signing-steps.module.css';

const STEPS = ['read', 'confirm', 'done'] as const;
export type SigningStep = (typeof STEPS)[number];

/** Where the signatory is: what is behind, what comes. */
export function SigningSteps({ current }: { current: SigningStep }) {
  const { t } = useTranslation('signCharter');
  const reached = STEPS.indexOf(current);
  return (
    <ol aria-label={t('steps.label')} className={classes.steps}>
      {STEPS.map((step, index) => {
        const isDone = index < reached || current === 'done';
        return (
          <li key={step} aria-current={step === current ? 'step' : undefined} data-done={isDone || undefined}>
            <span className={classes.mark}>{isDone ? <CheckIcon /> : index + 1}</span>
            {t(`steps.${step}`)}
          </li>
        );
      })}
    </ol>
  );
}
