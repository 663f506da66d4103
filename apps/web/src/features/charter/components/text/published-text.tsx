import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../../../components/disclosure';
import { Note } from '../../../../components/note';
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
      <Note>{t('version', { version: version.id, day: formatDay(version.effectiveOn, language) })}</Note>
      <CharterText markdown={version.text[language]} language={language} />
      <Disclosure summary={t('otherLanguage')} language={other}>
        <CharterText markdown={version.text[other]} language={other} />
      </Disclosure>
      <Disclosure summary={t('fingerprint.title')}>
        <Note>{t('fingerprint.body')}</Note>
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
      </Disclosure>
    </div>
  );
}
