import { Skeleton, Title } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ExampleCompanies } from '../../features/search/components/example-companies';
import { SearchBox } from '../../features/search/components/search-box';
import { SourceFreshness } from '../../features/sources/components/source-freshness';
import { lazyWithTexts } from '../../lib/lazy-with-texts';
import { screenPath } from '../../lib/paths';
import { useLanguage } from '../../lib/use-language';
import { useViewer } from '../../lib/viewer';
import classes from './home.module.css';

const OpenTasks = lazyWithTexts(
  ['openTasks'],
  async () => (await import('../../features/open-tasks/open-tasks')).OpenTasks,
);
const PROMISES = ['verdict', 'sources', 'doubt'] as const;

export function HomeRoute() {
  const { t } = useTranslation('home');
  const { language } = useLanguage();
  const { viewer } = useViewer();
  return (
    <>
      <title>{`goodpayer · ${t('title')}`}</title>
      <div className={classes.hero}>
        <HeroMark />
        <div className={classes.words}>
          <Title order={1} className={classes.title}>
            {t('title')}
          </Title>
          <p className={classes.lead}>{t('lead')}</p>
          <SearchBox size="hero" />
          <ExampleCompanies />
        </div>
      </div>
      {viewer && (
        <div className={classes.tasks}>
          <Suspense fallback={<Skeleton height="8rem" radius="lg" />}>
            <OpenTasks viewer={viewer} />
          </Suspense>
        </div>
      )}
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
      <p className={classes.charter}>
        {t('charter.question')} <Link to={screenPath(language, '/charter')}>{t('charter.action')}</Link>
      </p>
      <SourceFreshness />
    </>
  );
}

/** The gauge of the report, as an ornament: it states nothing. */
function HeroMark() {
  return (
    <svg viewBox="0 0 240 132" className={classes.mark} aria-hidden="true">
      <path d="M20 120a100 100 0 0 1 200 0" strokeWidth="13" />
      <path data-part="likely" d="M120 20a100 100 0 0 1 86.6 50" strokeWidth="13" />
      <circle cx="170" cy="33.4" r="10" strokeWidth="4" />
    </svg>
  );
}
