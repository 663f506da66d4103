import { useTranslation } from 'react-i18next';
import type { OriginFragment } from '../generated/graphql';
import { formatDay } from '../lib/format';
import { useLanguage } from '../lib/use-language';
import classes from './source-note.module.css';

/** Under each fact: which register says so, and on which day. */
export function SourceNote({ origin }: { origin: OriginFragment }) {
  const { t } = useTranslation();
  const { language, localized } = useLanguage();
  const text = t('source', {
    source: localized(origin.sourceName),
    day: formatDay(origin.sourceOn, language),
  });
  return (
    <span className={classes.note} title={t('recordOf', { record: origin.recordId })}>
      {origin.url ? (
        <a href={origin.url} rel="noreferrer">
          {text}
        </a>
      ) : (
        text
      )}
    </span>
  );
}
