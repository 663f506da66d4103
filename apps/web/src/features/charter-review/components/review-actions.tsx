import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section';
import {
  AnswerCharterReviewDocument,
  AppealCharterReviewDocument,
  SubmitActionPlanDocument,
  type ReviewDetailFragment,
  type ReviewRulesFragment,
} from '../../../generated/graphql';
import { formatDay } from '../../../lib/format';
import { request } from '../../../lib/request';
import { useLanguage } from '../../../lib/use-language';
import { useViewer } from '../../../lib/viewer';
import { StatementForm, type Statement } from './statement-form';

const SENDERS = {
  ANSWER: (reviewId: string, { text, fileIds }: Statement) =>
    request(AnswerCharterReviewDocument, { reviewId, text, fileIds }),
  SUBMIT_PLAN: (reviewId: string, { text, fileIds }: Statement) =>
    request(SubmitActionPlanDocument, { reviewId, text, fileIds }),
  APPEAL: (reviewId: string, { text }: Statement) => request(AppealCharterReviewDocument, { reviewId, text }),
};

type ActionName = keyof typeof SENDERS;
const NAMES = Object.keys(SENDERS) as readonly ActionName[];

interface ReviewActionsProps {
  readonly rules: ReviewRulesFragment;
  readonly review: ReviewDetailFragment;
  /** What was done, in a sentence. */
  readonly onDone: (message: string) => void;
}

/** Exactly what the API says that this reader may do now, with the day by which it is due. */
export function ReviewActions({ rules, review, onDone }: ReviewActionsProps) {
  const { t } = useTranslation('charterReview');
  const { language } = useLanguage();
  const role = useViewer().viewer?.membership?.role;
  const dueAt = { ANSWER: review.answerUntil, SUBMIT_PLAN: review.planDueOn, APPEAL: null };
  return NAMES.filter((name) => review.actions.includes(name)).map((name) => {
    const until = dueAt[name];
    const isAllowed = role === 'OWNER' || (role === 'ACCOUNTANT' && name === 'APPEAL');
    return (
      <Section
        key={name}
        title={t(`actions.${name}.title`)}
        lead={until ? t('actions.until', { day: formatDay(until, language) }) : undefined}
      >
        {isAllowed ? (
          <StatementForm
            rules={rules}
            means={t(`actions.${name}.means`)}
            label={t(`actions.${name}.text`)}
            submitLabel={t(`actions.${name}.submit`)}
            takesFiles={name !== 'APPEAL'}
            send={async (statement) => (await SENDERS[name](review.id, statement)).answer}
            onDone={() => onDone(t(`actions.${name}.done`))}
          />
        ) : (
          <p>{t('actions.notYours')}</p>
        )}
      </Section>
    );
  });
}
