import { Button, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { LeaveGuard } from '../../../components/leave-guard';
import { MutationFailure } from '../../../components/mutation-failure';
import {
  CorrectRatingDocument,
  type RatingInProgressFragment,
  type RulesOfRatingsFragment,
} from '../../../generated/graphql';
import { companyName } from '../../../lib/company-name';
import { screenPath } from '../../../lib/paths';
import { isRefusal } from '../../../lib/refusal';
import { useLanguage } from '../../../lib/use-language';
import { useMutation } from '../../../lib/use-mutation';
import { formOf, readForm, withoutBlankRows } from '../rating-form';
import { useFormProblems } from '../use-form-problems';
import classes from './form.module.css';
import { ToldFields } from './told-fields';

interface CorrectionFormProps {
  readonly rating: RatingInProgressFragment;
  readonly rules: RulesOfRatingsFragment;
}

/** All that was told, to put right; the client is then informed again. Documents are added on the page of the rating. */
export function CorrectionForm({ rating, rules }: CorrectionFormProps) {
  const { t } = useTranslation(['rate', 'ratings', 'signedIn']);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [form, setForm] = useState(() => formOf(rating, language));
  const [kept, setKept] = useState(form);
  const problems = useFormProblems(form);
  const { run, isRunning, failure } = useMutation(CorrectRatingDocument);
  const path = screenPath(language, `/ratings/${rating.id}`);
  const client = companyName(rating.client, t('ratings:client'));

  const correct = async (event: FormEvent) => {
    event.preventDefault();
    const clean = withoutBlankRows(form);
    setForm(clean);
    const read = readForm(clean, language);
    problems.show(read);
    if (!read.input) return;
    const { experiences, answers, comment, isSigned } = read.input;
    const answer = await run({ ratingId: rating.id, input: { experiences, answers, comment, isSigned } });
    if (!answer) return;
    if (isRefusal(answer.correctRating)) return problems.show({ refusal: answer.correctRating });
    // At once: the way out is asked about while anything is unsaved.
    flushSync(() => setKept(clean));
    void navigate(path);
  };
  return (
    <div ref={problems.fields}>
      <LeaveGuard isUnsaved={form !== kept} />
      <Title order={1}>{t('correctTitleOf', { client })}</Title>
      <p className={classes.lead}>{t('correctLead', { client })}</p>
      <form className={classes.form} onSubmit={correct} noValidate>
        <ToldFields form={form} rules={rules} problems={problems} onChange={setForm} />
        {failure && <MutationFailure failure={failure} />}
        <div className={classes.actions}>
          <Button type="submit" size="md" loading={isRunning}>
            {t('correct')}
          </Button>
          <Button component={Link} to={path} variant="default" size="md">
            {t('signedIn:cancel')}
          </Button>
        </div>
      </form>
    </div>
  );
}
