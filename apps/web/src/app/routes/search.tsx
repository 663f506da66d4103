import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { SearchFilters } from '../../features/search/components/search-filters';
import { SearchResults } from '../../features/search/components/search-results';
import { criteriaFrom, criteriaToParams } from '../../features/search/search-criteria';

/** The address carries the query and the filters: a search can be shared, and Back leads to it. */
export function SearchRoute() {
  const { t } = useTranslation('search');
  const [params, setParams] = useSearchParams();
  const criteria = criteriaFrom(params);
  const title = criteria.q ? t('titleFor', { query: criteria.q }) : t('title');
  return (
    <>
      <title>{`${title} · goodpayer`}</title>
      <Title order={1}>{title}</Title>
      {criteria.q ? (
        <>
          <SearchFilters
            key={criteria.q}
            criteria={criteria}
            onChange={(changed) =>
              setParams((now) => criteriaToParams({ ...criteriaFrom(now), ...changed }), { replace: true })
            }
          />
          <SearchResults key={criteriaToParams(criteria).toString()} criteria={criteria} />
        </>
      ) : (
        <p>{t('typeSomething')}</p>
      )}
    </>
  );
}
