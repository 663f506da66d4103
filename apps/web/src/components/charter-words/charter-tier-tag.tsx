import { useTranslation } from 'react-i18next';
import type { CharterTier } from '../../generated/graphql';
import { StatusTag } from '../status-tag';

/** How far payments bear the signature out. */
export function CharterTierTag({ tier }: { tier: CharterTier }) {
  const { t } = useTranslation('charterWords');
  return <StatusTag tone={tier === 'SIGNATORY' ? 'neutral' : 'good'}>{t(`tiers.${tier}`)}</StatusTag>;
}
