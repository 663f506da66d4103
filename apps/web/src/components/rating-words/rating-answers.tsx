import { useTranslation } from 'react-i18next';
import classes from './rating-answers.module.css';

const QUESTIONS = ['fairness', 'clarity', 'communication', 'wouldWorkAgain'] as const;

interface RatingAnswersProps {
  /** Marks from 1 to 5; null = not applicable. */
  readonly answers: { readonly [question in (typeof QUESTIONS)[number]]: number | null };
}

/** The four answers of a supplier; nothing when it gave none. */
export function RatingAnswers({ answers }: RatingAnswersProps) {
  const { t } = useTranslation('ratingWords');
  if (QUESTIONS.every((question) => answers[question] === null)) return null;
  return (
    <dl className={classes.answers}>
      {QUESTIONS.map((question) => {
        const mark = answers[question];
        return (
          <div key={question}>
            <dt>{t(`answers.${question}`)}</dt>
            <dd data-silent={mark === null || undefined}>
              {mark === null ? t('notApplicable') : t('mark', { mark })}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
