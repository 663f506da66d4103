import { Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ReviewContent } from '../../../components/charter-review/review-content';
import { ReviewStageTag } from '../../../components/charter-review/review-stage-tag';
import { DoneNote } from '../../../components/done-note';
import { MemberScreen } from '../../../components/member-screen';
import { Section } from '../../../components/section';
import { StepsList } from '../../../components/steps-list';
import type { ReviewDetailFragment, ReviewRulesFragment } from '../../../generated/graphql';
import { companyName } from '../../../lib/company-name';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { ReviewActions } from './review-actions';
import classes from './review.module.css';

interface ReviewPageProps {
  readonly rules: ReviewRulesFragment;
  readonly review: ReviewDetailFragment;
  /** Asks for the review anew. */
  readonly onChanged: () => void;
}

/** Both sides read the same: what is said, what is answered, what was decided and why; each with what it may do now. */
export function ReviewPage({ rules, review, onChanged }: ReviewPageProps) {
  const { t } = useTranslation('charterReview');
  const { language } = useLanguage();
  const [done, setDone] = useState<string | null>(null);
  const title = t(`one.title.${review.side}`, { name: companyName(review.company, t('list.hidden')) });
  const finish = (message: string) => {
    setDone(message);
    onChanged();
  };
  return (
    <MemberScreen
      title={title}
      above={<Link to={screenPath(language, '/account/charter/reviews')}>{t('one.back')}</Link>}
    >
      <Group component="p" gap="0.3rem 0.75rem">
        <ReviewStageTag stage={review.stage} />
        <span>{t(`stageMeans.${review.stage}`)}</span>
      </Group>
      {done && <DoneNote key={done}>{done}</DoneNote>}
      <div className={classes.columns}>
        <div className={classes.stack}>
          <ReviewContent review={review} />
        </div>
        <div className={classes.stack}>
          <ReviewActions rules={rules} review={review} onDone={finish} />
          <Section title={t('one.history')}>
            <StepsList steps={review.steps} />
          </Section>
        </div>
      </div>
    </MemberScreen>
  );
}
