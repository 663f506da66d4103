import { Button, Loader, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CardCell, CardRow, CardTable, CardTitle, TableSurface } from '../../../components/card-table';
import { DayText } from '../../../components/day-text';
import { LatenessTag } from '../../../components/lateness-tag';
import { Message } from '../../../components/message';
import { MoneyText } from '../../../components/money-text';
import { RequestFailure } from '../../../components/request-failure';
import type { ClientLineFragment } from '../../../generated/graphql';
import { spacedNumber } from '../../../lib/company-number';
import { companyName } from '../../../lib/company-name';
import { reportPath, screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { useMyClients } from '../operations/use-my-clients';
import classes from './clients.module.css';

/** Give it a `key` made of the query: a new search starts from an empty list. */
export function ClientList({ query }: { query: string }) {
  const { t } = useTranslation(['clients', 'common']);
  const { language } = useLanguage();
  const { clients, page, loadMore } = useMyClients(query);
  if (page.status === 'READY' && clients.length === 0) {
    return query ? (
      <Message level={2} title={t('noMatch.title', { query })} body={t('noMatch.body')} />
    ) : (
      <Message level={2} title={t('empty.title')} body={t('empty.body')}>
        <Button component={Link} to={screenPath(language, '/rate')}>
          {t('empty.rate')}
        </Button>
        <Button component={Link} to={screenPath(language, '/imports')} variant="default">
          {t('empty.import')}
        </Button>
      </Message>
    );
  }
  return (
    <section aria-label={t('title')} aria-busy={page.status === 'LOADING'} className={classes.list}>
      {clients.length > 0 && (
        <TableSurface>
          <CardTable
            caption={t('caption')}
            columns={(['client', 'worst', 'invoices', 'overdue', 'latest', 'report'] as const).map((column) =>
              t(`columns.${column}`),
            )}
          >
            {clients.map((client, index) => (
              <ClientRow key={client.company?.id ?? index} client={client} />
            ))}
          </CardTable>
        </TableSurface>
      )}
      {page.status === 'LOADING' && clients.length === 0 && (
        <Skeleton height={320} radius="md" aria-label={t('loading')} />
      )}
      {page.status === 'FAILED' && <RequestFailure level={2} error={page.error} retry={page.retry} />}
      {page.status === 'LOADING' && clients.length > 0 && <Loader aria-label={t('loading')} />}
      {loadMore && (
        <Button variant="default" className={classes.more} onClick={loadMore}>
          {t('more')}
        </Button>
      )}
    </section>
  );
}

function ClientRow({ client }: { client: ClientLineFragment }) {
  const { t } = useTranslation(['clients', 'ratings', 'ratingWords']);
  const { language } = useLanguage();
  const { company, punctuality, overdue, overdueMinor, currency, latestOn } = client;
  const name = companyName(company, t('ratings:client'));
  const counted = (['onTime', 'late', 'unpaid'] as const).filter((kind) => punctuality[kind] > 0);
  return (
    <CardRow>
      <CardTitle>
        {company ? <Link to={screenPath(language, `/clients/${company.id}`)}>{name}</Link> : name}
        {company?.name && (
          <span className={classes.number}>{spacedNumber(company.country, company.number)}</span>
        )}
      </CardTitle>
      <CardCell label={t('columns.worst')}>
        <LatenessTag days={punctuality.worstDaysLate} isPaid={overdue === 0} />
      </CardCell>
      <CardCell label={t('columns.invoices')}>
        {counted.map((kind) => t(`ratingWords:punctuality.${kind}`, { count: punctuality[kind] })).join(', ')}
      </CardCell>
      <CardCell label={t('columns.overdue')} isNumeric>
        {overdue > 0 ? <MoneyText minor={overdueMinor} currency={currency} /> : t('nothing')}
      </CardCell>
      <CardCell label={t('columns.latest')}>{latestOn ? <DayText day={latestOn} /> : t('nothing')}</CardCell>
      <CardCell label={t('columns.report')}>
        {company && (
          <Link to={reportPath(language, company.id)} aria-label={t('reportOf', { name })}>
            {t('report')}
          </Link>
        )}
      </CardCell>
    </CardRow>
  );
}
