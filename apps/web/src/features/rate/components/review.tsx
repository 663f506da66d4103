import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MutationFailure } from '../../../components/mutation-failure';
import { RefusalMessage } from '../../../components/refusal-message';
import { Section } from '../../../components/section';
import { ToldInvoices } from '../../../components/told-invoices';
import type { RatingInProgressFragment, RulesOfRatingsFragment } from '../../../generated/graphql';
import { companyName } from '../../../lib/company-name';
import { formatDay } from '../../../lib/format';
import { screenPath } from '../../../lib/paths';
import { today } from '../../../lib/typed-day';
import { useLanguage } from '../../../lib/use-language';
import { forecastOf } from '../forecast';
import type { NewRating } from '../use-new-rating';
import classes from './form.module.css';
import { PublicPreview } from './public-preview';
import reviewClasses from './review.module.css';

interface ReviewProps {
  readonly rating: NewRating;
  readonly draft: RatingInProgressFragment;
  readonly rules: RulesOfRatingsFragment;
}

/** Before it is told: who is informed, when it is public, what the public reads. Counted by the API, not by the screen. */
export function Review({ rating, draft, rules }: ReviewProps) {
  const { t } = useTranslation(['rate', 'ratings']);
  const { language } = useLanguage();
  const { form, setForm, problems } = rating;
  const client = companyName(draft.client, t('ratings:client'));
  const { kind, answerUntil } = forecastOf(draft, rules, today());
  const day = formatDay(answerUntil, language);
  const needsClaim = problems.refusal?.code === 'CLAIM_REQUIRED';
  return (
    <div className={classes.form}>
      <Section title={t('review.told')}>
        <ToldInvoices experiences={draft.experiences} />
        {draft.evidence.length > 0 && (
          <p className={reviewClasses.documents}>
            {t('review.documents', {
              list: draft.evidence
                .map(({ name, kind: of }) => `${name} (${t(`ratings:evidenceKind.${of}`)})`)
                .join(', '),
            })}
          </p>
        )}
      </Section>
      <Section title={t('review.informed')}>
        <p>{t('review.informedBody', { client })}</p>
        {draft.isNegative && (
          <div className={reviewClasses.contact}>
            <TextInput
              type="email"
              label={t('review.contactEmail')}
              description={t('review.contactHint', { client })}
              autoComplete="off"
              value={form.contactEmail}
              error={problems.messageOf('clientContactEmail')}
              onChange={({ currentTarget: { value } }) => setForm((now) => ({ ...now, contactEmail: value }))}
            />
            <NativeSelect
              label={t('review.contactLanguage')}
              value={form.contactLanguage}
              data={[
                { value: 'FR', label: 'Français' },
                { value: 'EN', label: 'English' },
              ]}
              onChange={({ currentTarget: { value } }) =>
                setForm((now) => ({ ...now, contactLanguage: value === 'EN' ? 'EN' : 'FR' }))
              }
            />
          </div>
        )}
      </Section>
      <Section title={t('review.public')}>
        <p>{t(`review.forecast.${kind}`, { client, day, count: rules.leastDaysOverdue })}</p>
        {draft.isNegative && <p className={reviewClasses.aside}>{t('review.disputed', { client })}</p>}
        {kind !== 'HELD' && <PublicPreview draft={draft} />}
      </Section>
      {problems.refusal && (
        <div>
          <RefusalMessage refusal={problems.refusal} />
          {needsClaim && <Link to={screenPath(language, '/account/company')}>{t('proveClaim')}</Link>}
        </div>
      )}
      {rating.failure && <MutationFailure failure={rating.failure} />}
      <div className={classes.actions}>
        <Button size="md" loading={rating.isRunning} onClick={() => void rating.submit()}>
          {t('review.submit')}
        </Button>
        <Button size="md" variant="default" onClick={rating.goBack}>
          {t('review.back')}
        </Button>
        <span className={classes.saved}>{t('review.kept')}</span>
      </div>
    </div>
  );
}
