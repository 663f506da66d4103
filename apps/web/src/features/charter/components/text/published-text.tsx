import { useTranslation } from 'react-i18next';
import type { CharterQuery } from '../../../../generated/graphql';
import { formatDay } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import { CharterText } from './charter-text';
import classes from './published-text.module.css';

interface PublishedTextProps {
  /** With the hash of its French text. */
  readonly version: CharterQuery['charter'];
  readonly englishHash: string;
}

/** The text in the language of the page, the other one below, and what proves that neither was changed. */
export function PublishedText({ version, englishHash }: PublishedTextProps) {
  const { t } = useTranslation('charter');
  const { language } = useLanguage();
  const other = language === 'fr' ? 'en' : 'fr';
  const hashes = { fr: version.contentHash, en: englishHash };
  return (
    <div className={classes.text}>
      <p className={classes.version}>
        {t('version', { version: version.id, day: formatDay(version.effectiveOn, language) })}
      </p>
      <CharterText markdown={version.text[language]} language={language} />
      <details className={classes.other}>
        <summary lang={other}>{t('otherLanguage')}</summary>
        <CharterText markdown={version.text[other]} language={other} />
      </details>
      <details className={classes.other}>
        <summary>{t('fingerprint.title')}</summary>
        <p className={classes.version}>{t('fingerprint.body')}</p>
        <dl className={classes.hashes}>
          {([language, other] as const).map((of) => (
            <div key={of}>
              <dt>{t(`fingerprint.${of}`)}</dt>
              <dd>
                <code>{hashes[of]}</code>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
