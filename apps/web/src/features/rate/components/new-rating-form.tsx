import { Button, Title } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CompanyPicker } from '../../../components/company-picker';
import { LeaveGuard } from '../../../components/leave-guard';
import { MutationFailure } from '../../../components/mutation-failure';
import { Section } from '../../../components/section';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import type { RatingToStart } from '../operations/use-rating-in-progress';
import { useNewRating } from '../use-new-rating';
import { EvidenceSection } from './evidence-section';
import classes from './form.module.css';
import { Review } from './review';
import { ToldFields } from './told-fields';

/** Tell, look at what will happen, submit. The form stays behind the review, so that nothing is lost on the way back. */
export function NewRatingForm({ start }: { start: RatingToStart }) {
  const { t } = useTranslation('rate');
  const { language } = useLanguage();
  const rating = useNewRating(start);
  const { form, setForm, problems, draft, step } = rating;
  const title = useRef<HTMLHeadingElement>(null);
  const [shownStep, setShownStep] = useState(step);
  useEffect(() => {
    if (shownStep === step) return;
    setShownStep(step);
    window.scrollTo(0, 0);
    if (step === 'REVIEW') title.current?.focus({ preventScroll: true });
  }, [shownStep, step]);

  const review = (event: FormEvent) => {
    event.preventDefault();
    void rating.review();
  };
  return (
    <div ref={problems.fields}>
      <LeaveGuard isUnsaved={rating.isUnsaved} />
      <Title order={1} ref={title} tabIndex={-1} className={classes.title}>
        {t(step === 'REVIEW' ? 'review.title' : 'title')}
      </Title>
      <p className={classes.lead}>{t(step === 'REVIEW' ? 'review.lead' : 'lead')}</p>
      {start.needsClaim && (
        <p className={classes.note}>
          {t('needsClaim')} <Link to={screenPath(language, '/account/company')}>{t('proveClaim')}</Link>
        </p>
      )}
      <form hidden={step === 'REVIEW'} className={classes.form} onSubmit={review} noValidate>
        <Section title={t('client.title')} lead={t('client.lead')}>
          <div className={classes.client}>
            <CompanyPicker
              label={t('client.label')}
              value={form.client}
              error={problems.messageOf('client')}
              onChange={(client) => setForm((now) => ({ ...now, client }))}
            />
          </div>
        </Section>
        <ToldFields form={form} rules={start.rules} problems={problems} onChange={setForm}>
          <EvidenceSection
            documents={form.documents}
            leastDaysOverdue={start.rules.leastDaysOverdue}
            error={problems.messageOf('fileIds')}
            onChange={(changed) => setForm((now) => ({ ...now, ...changed }))}
          />
        </ToldFields>
        {rating.failure && step === 'FORM' && <MutationFailure failure={rating.failure} />}
        <div className={classes.actions}>
          <Button type="submit" size="md" loading={rating.isRunning}>
            {t('toReview')}
          </Button>
          <Button variant="default" size="md" disabled={rating.isRunning} onClick={() => void rating.save()}>
            {t('saveDraft')}
          </Button>
          <span role="status" className={classes.saved}>
            {rating.isSaved && t('saved')}
          </span>
        </div>
      </form>
      {step === 'REVIEW' && draft && <Review rating={rating} draft={draft} rules={start.rules} />}
    </div>
  );
}
