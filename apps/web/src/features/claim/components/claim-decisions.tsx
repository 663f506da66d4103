import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../components/day-text';
import { useLanguage } from '../../../lib/use-language';
import type { Claim } from '../operations/claims-of-mine';
import classes from './claim.module.css';

/** Every decision with its reason and the moderator's own words: whoever is refused knows why. */
export function ClaimDecisions({ decisions }: Pick<Claim, 'decisions'>) {
  const { t } = useTranslation('claim');
  const { localized } = useLanguage();
  return decisions.map(({ at, decision, reasonLabel, statement }) => (
    <div key={`${at} ${decision}`} className={classes.decision}>
      <p>
        <strong>{t(`decisions.${decision}`)}</strong> {localized(reasonLabel)}
      </p>
      <p>{statement}</p>
      <p className={classes.detail}>
        <InstantText at={at} />
      </p>
    </div>
  ));
}
