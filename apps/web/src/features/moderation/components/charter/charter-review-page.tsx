import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ReviewContent } from '../../../../components/charter-review/review-content';
import { ReviewStageTag } from '../../../../components/charter-review/review-stage-tag';
import { DoneNote } from '../../../../components/done-note';
import { MemberScreen } from '../../../../components/member-screen';
import { Message } from '../../../../components/message';
import { Section } from '../../../../components/section';
import { StepsList } from '../../../../components/steps-list';
import type { DecidableReviewFragment, DecisionRulesFragment } from '../../../../generated/graphql';
import { companyName } from '../../../../lib/company-name';
import { screenPath } from '../../../../lib/paths';
import { useLanguage } from '../../../../lib/use-language';
import { DueText } from '../due-text';
import classes from '../moderation.module.css';
import { CharterDecisionForm } from './charter-decision-form';

interface CharterReviewPageProps {
  readonly rules: DecisionRulesFragment;
  readonly review: DecidableReviewFragment;
  /** Asks for the review anew. */
  readonly onChanged: () => void;
}

/** Both sides with their documents, what happened, and the form. */
export function CharterReviewPage({ rules, review, onChanged }: CharterReviewPageProps) {
  const { t } = useTranslation(['moderation', 'charterReview']);
  const { language, localized } = useLanguage();
  const [isDone, setDone] = useState(false);
  const { company, stage, dueOn, exclusion, options, steps } = review;
  const finish = () => {
    setDone(true);
    onChanged();
  };
  return (
    <MemberScreen
      title={t('charter.title', { name: companyName(company, t('claims.unknown')) })}
      above={<Link to={`${screenPath(language, '/moderation')}?queue=CHARTER`}>{t('back')}</Link>}
    >
      <p className={classes.tags}>
        <ReviewStageTag stage={stage} />
        {dueOn && (
          <span>
            {t('dueOn')} <DueText day={dueOn} />
          </span>
        )}
      </p>
      {isDone && <DoneNote>{t('decided')}</DoneNote>}
      <div className={classes.columns}>
        <div className={classes.stack}>
          <ReviewContent review={review} />
        </div>
        <div className={classes.stack}>
          {exclusion ? (
            <Message level={2} tone="caution" title={t('excluded')} body={localized(exclusion.message)} />
          ) : (
            options.length > 0 && (
              <CharterDecisionForm key={stage} rules={rules} review={review} onDecided={finish} />
            )
          )}
          <Section title={t('steps')}>
            <StepsList steps={steps} />
          </Section>
        </div>
      </div>
    </MemberScreen>
  );
}
