import { useTranslation } from 'react-i18next';
import { DayOfText } from '../../../components/day-text';
import { Section } from '../../../components/section';
import steps from '../../../components/steps-list.module.css';
import type { RegisterEntryFragment } from '../../../generated/graphql';
import { useLanguage } from '../../../lib/use-language';

/** Every step, the latest first; a tier says which one. It names no person and no supplier. */
export function PublicHistory({ steps: taken }: Pick<RegisterEntryFragment, 'steps'>) {
  const { t } = useTranslation(['register', 'charterWords']);
  const { localized } = useLanguage();
  return (
    <Section title={t('entry.history')} lead={t('entry.historyLead')}>
      <ol className={steps.steps}>
        {taken.toReversed().map(({ at, action, label, tier, note }) => (
          <li key={`${at} ${action}`}>
            <span className={steps.label}>
              {localized(label)}
              {action === 'TIER_SET' && ` (${t(`charterWords:tiers.${tier}`)})`}
            </span>
            <span className={steps.detail}>
              <DayOfText at={at} />
              {note && ` · ${localized(note)}`}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
