import { useTranslation } from 'react-i18next';
import type { CharterStepLineFragment } from '../../generated/graphql';
import { useLanguage } from '../../lib/use-language';
import { DayOfText } from '../day-text';
import classes from '../steps-list.module.css';

/** All that happened to a commitment, the latest first; a tier says which one. It names no person and no supplier. */
export function CharterSteps({ steps }: { steps: readonly CharterStepLineFragment[] }) {
  const { t } = useTranslation('charterWords');
  const { localized } = useLanguage();
  return (
    <ol className={classes.steps}>
      {steps.toReversed().map(({ at, action, label, tier, note }) => (
        <li key={`${at} ${action}`}>
          <span className={classes.label}>
            {localized(label)}
            {action === 'TIER_SET' && ` (${t(`tiers.${tier}`)})`}
          </span>
          <span className={classes.detail}>
            <DayOfText at={at} />
            {note && ` · ${localized(note)}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
