import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CharterTierTag } from '../../../components/charter-words/charter-tier-tag';
import { Note } from '../../../components/note';
import type { CharterTier, TierRuleFragment } from '../../../generated/graphql';
import { formatPercent } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';

interface TierMeaningProps {
  readonly tier: CharterTier;
  /** What each tier asks for today. */
  readonly tiers: readonly TierRuleFragment[];
}

/** A tier, and what payments had to show for it. */
export function TierMeaning({ tier, tiers }: TierMeaningProps) {
  const { t } = useTranslation('register');
  const { language } = useLanguage();
  const rules = tiers.find((one) => one.tier === tier)?.rules ?? [];
  const asked = rules.map(({ of, days, percent }) =>
    t(`entry.paid.${of}`, { days, share: formatPercent(percent, language) }),
  );
  return (
    <Group gap="0.3rem 0.75rem">
      <CharterTierTag tier={tier} />
      <Note>{asked.length > 0 ? asked.join(t('entry.paid.and')) : t('entry.noTier')}</Note>
    </Group>
  );
}
