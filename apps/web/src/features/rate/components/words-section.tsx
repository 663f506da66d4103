import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section';
import { QUESTIONS, type RatingForm } from '../rating-form';
import classes from './form.module.css';
import { MarkField } from './mark-field';
import markClasses from './marks.module.css';

interface WordsSectionProps {
  readonly form: Pick<RatingForm, 'answers' | 'comment'>;
  readonly longest: number;
  readonly error: string | null;
  readonly onChange: (changed: Partial<RatingForm>) => void;
}

/** Four questions and a few facts: all of it may be left out. */
export function WordsSection({ form: { answers, comment }, longest, error, onChange }: WordsSectionProps) {
  const { t } = useTranslation('rate');
  const left = longest - [...comment.trim()].length;
  return (
    <Section title={t('questions.title')} lead={t('questions.lead')}>
      <div className={markClasses.questions}>
        {QUESTIONS.map((question) => (
          <MarkField
            key={question}
            question={question}
            value={answers[question]}
            onChange={(mark) => onChange({ answers: { ...answers, [question]: mark } })}
          />
        ))}
      </div>
      <Textarea
        className={classes.comment}
        label={t('comment.label')}
        description={t('comment.hint')}
        rows={4}
        value={comment}
        error={left < 0 ? t('comment.tooLong', { count: -left }) : error}
        onChange={({ currentTarget }) => onChange({ comment: currentTarget.value })}
      />
      <p className={classes.counter}>{t('comment.left', { count: Math.max(0, left) })}</p>
      <details className={classes.refused}>
        <summary>{t('comment.refusedTitle')}</summary>
        <ul>
          <li>{t('comment.refusedThreat')}</li>
          <li>{t('comment.refusedPersonal')}</li>
          <li>{t('comment.refusedOpinion')}</li>
        </ul>
      </details>
    </Section>
  );
}
