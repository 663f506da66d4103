import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ExampleCompanies } from '../../features/search/components/example-companies';
import { SearchBox } from '../../features/search/components/search-box';
import { SourceFreshness } from '../../features/sources/components/source-freshness';
import classes from './home.module.css';

const PROMISES = ['verdict', 'sources', 'doubt'] as const;

export function HomeRoute() {
  const { t } = useTranslation('home');
  return (
    <>
      <title>{`goodpayer · ${t('title')}`}</title>
      <div className={classes.hero}>
        <Title order={1} className={classes.title}>
          {t('title')}
        </Title>
        <p className={classes.lead}>{t('lead')}</p>
        <SearchBox size="hero" />
        <ExampleCompanies />
      </div>
      <ul className={classes.promises}>
        {PROMISES.map((promise) => (
          <li key={promise}>
            <Title order={2} size="h3">
              {t(`promises.${promise}.title`)}
            </Title>
            <p>{t(`promises.${promise}.body`)}</p>
          </li>
        ))}
      </ul>
      <SourceFreshness />
    </>
  );
}
