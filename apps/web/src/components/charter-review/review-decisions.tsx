import { useTranslation } from 'react-i18next';
import type { ReviewDetailFragment } from '../../generated/graphql';
import { useLanguage } from '../../lib/use-language';
import { DayOfText, DayText } from '../day-text';
import { Detail } from '../note';
import { Section } from '../section';
import classes from './review-content.module.css';
import { Words } from './words';

/** What was decided, by a moderator or by a rule that came due, and what a side says against it. */
export function ReviewDecisions({ decisions, appeals }: Pick<ReviewDetailFragment, 'decisions' | 'appeals'>) {
  const { t } = useTranslation('charterReview');
  const { localized } = useLanguage();
  if (decisions.length === 0) return null;
  return (
    <Section title={t('said.decisions')}>
      <ul className={classes.list}>
        {decisions.map(({ at, outcome, isAppeal, reasonLabel, statement, appealUntil }) => (
          <li key={at}>
            <strong>
              {t(`outcome.${outcome}`)}
              {isAppeal && ` (${t('said.onAppeal')})`}
            </strong>
            <p>{localized(reasonLabel)}</p>
            {statement && <Words text={statement} at={null} />}
            <Detail>
              <DayOfText at={at} />
              {' · '}
              {appealUntil ? (
                <>
                  {t('said.appealUntil')} <DayText day={appealUntil} />
                </>
              ) : (
                t('said.final')
              )}
            </Detail>
          </li>
        ))}
        {appeals.map(({ side, text, openedAt }) => (
          <li key={`${side} ${openedAt}`}>
            <strong>{t(`appealOf.${side}`)}</strong>
            <Words text={text} at={openedAt} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
