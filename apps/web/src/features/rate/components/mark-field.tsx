import { VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../rating-form';
import classes from './marks.module.css';

interface MarkFieldProps {
  readonly question: Question;
  /** Null = not applicable. */
  readonly value: number | null;
  readonly onChange: (mark: number | null) => void;
}

const WORST = 1;
const BEST = 5;
const MARKS = [WORST, 2, 3, 4, BEST] as const;

/** One question: five marks with plain words at both ends, or not applicable. Arrow keys move between them. */
export function MarkField({ question, value, onChange }: MarkFieldProps) {
  const { t } = useTranslation('rate');
  const name = useId();
  const wordOf = (mark: number) =>
    mark === WORST
      ? t(`questions.${question}.worst`)
      : mark === BEST
        ? t(`questions.${question}.best`)
        : null;
  return (
    <fieldset className={classes.question}>
      <legend>{t(`questions.${question}.ask`)}</legend>
      <div className={classes.answers}>
        <div>
          <div className={classes.scale}>
            {MARKS.map((mark) => (
              <label key={mark} className={classes.mark}>
                <input type="radio" name={name} checked={value === mark} onChange={() => onChange(mark)} />
                <span>{mark}</span>
                {wordOf(mark) && <VisuallyHidden>: {wordOf(mark)}</VisuallyHidden>}
              </label>
            ))}
          </div>
          <p className={classes.ends} aria-hidden="true">
            <span>{wordOf(WORST)}</span>
            <span>{wordOf(BEST)}</span>
          </p>
        </div>
        <label className={classes.mark} data-none>
          <input type="radio" name={name} checked={value === null} onChange={() => onChange(null)} />
          <span>{t('questions.none')}</span>
        </label>
      </div>
    </fieldset>
  );
}
