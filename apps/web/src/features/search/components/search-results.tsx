import { Button, Loader, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Message } from '../../../components/message';
import { RequestFailure } from '../../../components/request-failure';
import { reportPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { useCompanySearch } from '../operations/search-companies';
import { filterOf, type SearchCriteria } from '../search-criteria';
import { HitLine } from '../../../components/hit-line';
import classes from './search-results.module.css';

/** Give it a `key` made of the criteria: a new search starts from an empty list. */
export function SearchResults({ criteria }: { criteria: SearchCriteria }) {
  const { t } = useTranslation('search');
  const { language } = useLanguage();
  const { key: entry } = useLocation();
  const asked = { query: criteria.q, filter: filterOf(criteria) };
  const { hits, page, loadMore } = useCompanySearch(asked, entry);

  if (page.status === 'READY' && hits.length === 0) {
    return <Message level={2} title={t('empty.title', { query: criteria.q })} body={t('empty.body')} />;
  }
  return (
    <div aria-busy={page.status === 'LOADING'}>
      <ol className={classes.list} aria-label={t('results')}>
        {hits.map((hit) => (
          <li key={hit.id}>
            <Link to={reportPath(language, hit.id)} className={classes.hit}>
              <HitLine hit={hit} />
            </Link>
          </li>
        ))}
      </ol>
      {page.status === 'LOADING' &&
        (hits.length === 0 ? <ResultsSkeleton /> : <Loader aria-label={t('loading')} />)}
      {page.status === 'FAILED' && <RequestFailure level={2} error={page.error} retry={page.retry} />}
      {loadMore && (
        <Button variant="default" mt="lg" onClick={loadMore}>
          {t('loadMore')}
        </Button>
      )}
    </div>
  );
}

function ResultsSkeleton() {
  const { t } = useTranslation('search');
  return (
    <div role="status" aria-label={t('loading')}>
      {[1, 2, 3, 4, 5].map((line) => (
        <Skeleton key={line} height="4.25rem" mb="sm" radius="md" />
      ))}
    </div>
  );
}
