import { useTranslation } from 'react-i18next';
import { DayText, InstantText } from '../../../components/day-text';
import { Section } from '../../../components/section';
import type { CaseDetailFragment } from '../../../generated/graphql';
import { useLanguage } from '../../../lib/use-language';
import classes from './moderation.module.css';

/** Everything that was decided on the rating before, with its reasons. */
export function DecisionsList({ decisions }: Pick<CaseDetailFragment, 'decisions'>) {
  const { t } = useTranslation('moderation');
  const { localized } = useLanguage();
  if (decisions.length === 0) return null;
  return (
    <Section title={t('decisions.title')}>
      <ul className={classes.list}>
        {decisions.map(({ caseId, at, outcome, isAppeal, reasonLabel, statement, effects, appealUntil }) => (
          <li key={caseId}>
            <strong>
              {t(`outcomes.${outcome}.label`)}
              {isAppeal && ` (${t('kinds.APPEAL')})`}
            </strong>
            <p>{localized(reasonLabel)}</p>
            <blockquote className={classes.words}>{statement}</blockquote>
            <p className={classes.detail}>{effects.map(localized).join(' ')}</p>
            <p className={classes.detail}>
              <InstantText at={at} />
              {' · '}
              {appealUntil ? (
                <>
                  {t('decisions.appealUntil')} <DayText day={appealUntil} />
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
