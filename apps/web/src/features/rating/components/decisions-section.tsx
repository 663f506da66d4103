import { useTranslation } from 'react-i18next';
import { DayText, InstantText } from '../../../components/day-text';
import { Section } from '../../../components/section';
import type { DecisionLineFragment } from '../../../generated/graphql';
import { useLanguage } from '../../../lib/use-language';
import classes from './rating.module.css';

/** What moderators decided, why, what it does and until when it can be contested (DSA art. 17); nothing when there is none. */
export function DecisionsSection({ decisions }: { decisions: readonly DecisionLineFragment[] }) {
  const { t } = useTranslation('rating');
  const { localized } = useLanguage();
  if (decisions.length === 0) return null;
  return (
    <Section title={t('decisions.title')} lead={t('decisions.lead')}>
      <ul className={classes.decisions}>
        {decisions.map((decision) => (
          <li key={decision.at}>
            <p className={classes.reason}>
              {t(`decisions.outcome.${decision.outcome}`)}
              {decision.isAppeal && ` ${t('decisions.onAppeal')}`} · {localized(decision.reasonLabel)}
            </p>
            <blockquote className={classes.words}>{decision.statement}</blockquote>
            <ul className={classes.effects}>
              {decision.effects.map((effect) => (
                <li key={effect.en}>{localized(effect)}</li>
              ))}
            </ul>
            <p className={classes.detail}>
              <InstantText at={decision.at} />.{' '}
              {decision.appealUntil ? (
                <>
                  {t('decisions.appealUntil')} <DayText day={decision.appealUntil} />.
                </>
              ) : (
                t('decisions.final')
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
