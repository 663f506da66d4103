import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { InstantText } from '../../../components/day-text';
import { Section } from '../../../components/section';
import type { CaseDetailFragment } from '../../../generated/graphql';
import { formatShare } from '../../../lib/format';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import classes from './moderation.module.css';

/** More do not help a person to decide. */
const MOST_LINKS = 20;

/** Why the case is here: the signs explained, what readers reported, why a side appeals. */
export function WhySection({ found }: { found: CaseDetailFragment }) {
  const { t } = useTranslation(['moderation', 'ratings']);
  const { language, localized } = useLanguage();
  const { signs, flags, appeals } = found;
  if (signs.length + flags.length + appeals.length === 0) return null;
  return (
    <Section title={t('why.title')}>
      <ul className={classes.list}>
        {appeals.map(({ side, text, openedAt }) => (
          <li key={side}>
            <strong>{t(`why.appeal.${side}`)}</strong>
            <blockquote className={classes.words}>{text}</blockquote>
            <span className={classes.detail}>
              <InstantText at={openedAt} />
            </span>
          </li>
        ))}
        {flags.map(({ reason, detail, flaggedAt }) => (
          <li key={`${flaggedAt} ${reason}`}>
            <strong>{t(`flags.${reason}`)}</strong>
            {detail && <blockquote className={classes.words}>{detail}</blockquote>}
            <span className={classes.detail}>
              <InstantText at={flaggedAt} />
            </span>
          </li>
        ))}
        {signs.map(({ id, kind, explanation, weight, relatedRatingIds }) => (
          <li key={id}>
            <strong>{t(`signs.${kind}`)}</strong>
            <p>{localized(explanation)}</p>
            <span className={classes.detail}>
              {t('why.weight', { weight: formatShare(weight, language) })}
              {relatedRatingIds.length > 0 && ` · ${t('why.others', { count: relatedRatingIds.length })}`}
            </span>
            {relatedRatingIds.length > 0 && (
              <ul className={classes.filters}>
                {relatedRatingIds.slice(0, MOST_LINKS).map((other, index) => (
                  <li key={other}>
                    <Link to={screenPath(language, `/ratings/${other}`)}>
                      {t('why.other', { number: index + 1 })}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
