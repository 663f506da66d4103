import { useTranslation } from 'react-i18next';
import type { ProofTier } from '../../generated/graphql';
import { StatusTag } from '../status-tag';

/** What a rating rests on, in words: never a bare "verified". */
export function TierTag({ tier }: { tier: ProofTier }) {
  const { t } = useTranslation('ratingWords');
  return <StatusTag tone="neutral">{t('tier', { tier, name: t(`tiers.${tier}.name`) })}</StatusTag>;
}
