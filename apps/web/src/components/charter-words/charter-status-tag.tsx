import { useTranslation } from 'react-i18next';
import type { CharterStatus } from '../../generated/graphql';
import { StatusTag } from '../status-tag';

type Tone = Parameters<typeof StatusTag>[0]['tone'];

const TONES: Readonly<Record<CharterStatus, Tone>> = {
  ACTIVE: 'good',
  UNDER_REVIEW: 'caution',
  ACTION_PLAN: 'caution',
  SUSPENDED: 'bad',
  EXPIRED: 'neutral',
  WITHDRAWN: 'neutral',
  REVOKED: 'bad',
};

/** Where a commitment to the charter stands. */
export function CharterStatusTag({ status }: { status: CharterStatus }) {
  const { t } = useTranslation('charterWords');
  return <StatusTag tone={TONES[status]}>{t(`status.${status}`)}</StatusTag>;
}
