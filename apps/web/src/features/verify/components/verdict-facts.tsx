import { useTranslation } from 'react-i18next';
import { CharterTierTag } from '../../../components/charter-words/charter-tier-tag';
import { DayOfText } from '../../../components/day-text';
import { FactRows } from '../../../components/fact-rows';
import type { VerificationFragment } from '../../../generated/graphql';
import { formatInstant } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { statusAge } from '../status-age';

/** Of which tier, since and until when, and how old what we say is. */
export function VerdictFacts({ answer }: { answer: VerificationFragment }) {
  const { t } = useTranslation(['verify']);
  const { tier, version, issuedAt, validUntil, statusAsOf } = answer;
  return (
    <FactRows
      facts={[
        [t('facts.tier'), tier && <CharterTierTag tier={tier} />],
        [t('facts.version'), version],
        [t('facts.issuedAt'), issuedAt && <DayOfText at={issuedAt} />],
        [t('facts.validUntil'), validUntil && <DayOfText at={validUntil} />],
        [t(statusAsOf ? 'facts.statusAsOf' : 'facts.checkedAt'), <StatusAge key="age" answer={answer} />],
      ]}
    />
  );
}

/** When nothing had to be looked up, or nothing could, there is only the time of the answer; the reason says the rest. */
function StatusAge({ answer: { statusAsOf, checkedAt } }: { answer: VerificationFragment }) {
  const { t } = useTranslation(['verify']);
  const { language } = useLanguage();
  const instant = formatInstant(checkedAt, language);
  if (!statusAsOf) return instant;
  const age = statusAge(statusAsOf, checkedAt, language);
  return age ? t('age.before', { age, instant }) : t('age.same', { instant });
}
