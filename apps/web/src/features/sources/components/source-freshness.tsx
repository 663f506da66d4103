import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { useLoadedSources } from '../operations/loaded-sources';
import classes from './sources.module.css';

export function SourceFreshness() {
  const { t } = useTranslation('home');
  const { language, localized } = useLanguage();
  const sources = useLoadedSources();
  if (sources.length === 0) return null;
  return (
    <section className={classes.freshness} aria-labelledby="sources-title">
      <Title order={2} id="sources-title">
        {t('sources.title')}
      </Title>
      <p className={classes.lead}>{t('sources.lead')}</p>
      <dl className={classes.list}>
        {sources.map((source) => (
          <div key={source.source}>
            <dt>{localized(source.sourceName)}</dt>
            <dd>{t('sources.upTo', { day: formatDay(source.sourceOn, language) })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
