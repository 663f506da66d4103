import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../lib/use-language';
import { useLoadedSources } from '../operations/loaded-sources';
import classes from './sources.module.css';

/** The open licences ask for the name of the source and the date of the data, wherever the data are shown. */
export function SourceLicences() {
  const { t } = useTranslation();
  const { localized } = useLanguage();
  const sources = useLoadedSources();
  if (sources.length === 0) return null;
  return (
    <p className={classes.licences}>
      {t('sources')}{' '}
      {sources.map((source, index) => (
        <span key={source.source}>
          {index > 0 && ' · '}
          <a href={source.url} rel="noreferrer">
            {localized(source.sourceName)}
          </a>
          , {source.licence}
        </span>
      ))}
    </p>
  );
}
