import { useTranslation } from 'react-i18next';
import type { RatingStatus } from '../generated/graphql';
import { StatusTag } from './status-tag';

type Tone = Parameters<typeof StatusTag>[0]['tone'];

const TONES: Readonly<Record<RatingStatus, Tone>> = {
  DRAFT: 'neutral',
  SUBMITTED: 'neutral',
  NOTICE_SENT: 'caution',
  HELD: 'caution',
  PUBLISHED: 'good',
  SETTLED: 'good',
  UPHELD: 'good',
  CORRECTED: 'good',
  FLAGGED: 'caution',
  DISPUTED: 'bad',
  MEDIATION: 'caution',
  MODERATION: 'caution',
  APPEALED: 'caution',
  REJECTED: 'neutral',
  EXPIRED: 'neutral',
  WITHDRAWN: 'neutral',
};

/** Where a rating stands in its life. */
export function RatingStatusTag({ status }: { status: RatingStatus }) {
  const { t } = useTranslation('ratings');
  return <StatusTag tone={TONES[status]}>{t(`status.${status}`)}</StatusTag>;
}
