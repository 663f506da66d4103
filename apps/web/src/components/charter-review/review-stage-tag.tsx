import { useTranslation } from 'react-i18next';
import type { CharterReviewStage } from '../../generated/graphql';
import { StatusTag } from '../status-tag';

type Tone = Parameters<typeof StatusTag>[0]['tone'];

const TONES: Readonly<Record<CharterReviewStage, Tone>> = {
  WAITING: 'neutral',
  HEARING: 'caution',
  DECISION: 'caution',
  PLAN_AWAITED: 'caution',
  PLAN_RUNNING: 'caution',
  SUSPENDED: 'bad',
  APPEALED: 'caution',
  CLOSED: 'neutral',
};

/** Where the review of a breach stands. */
export function ReviewStageTag({ stage }: { stage: CharterReviewStage }) {
  const { t } = useTranslation('charterReview');
  return <StatusTag tone={TONES[stage]}>{t(`stage.${stage}`)}</StatusTag>;
}
