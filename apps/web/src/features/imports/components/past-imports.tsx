import { Button, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CardCell, CardRow, CardTable, CardTitle } from '../../../components/card-table';
import { InstantText } from '../../../components/day-text';
import { RequestFailure } from '../../../components/request-failure';
import { Section } from '../../../components/section';
import { StatusTag } from '../../../components/status-tag';
import { LedgerImportsDocument, type ImportLineFragment } from '../../../generated/graphql';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { usePages } from '../../../lib/use-pages';
import { TONES } from '../import-tones';

export function PastImports() {
  const { t } = useTranslation('imports');
  const { nodes, page, loadMore } = usePages(LedgerImportsDocument, {}, (data) => data.ledgerImports);
  return (
    <Section title={t('past.title')}>
      {page.status === 'FAILED' && <RequestFailure level={2} error={page.error} retry={page.retry} />}
      {page.status === 'LOADING' && nodes.length === 0 && <Skeleton height={120} aria-label={t('loading')} />}
      {page.status === 'READY' && nodes.length === 0 && <p>{t('past.none')}</p>}
      {nodes.length > 0 && (
        <CardTable
          caption={t('past.title')}
          columns={[t('past.file'), t('past.on'), t('past.content'), t('past.state')]}
        >
          {nodes.map((ledger) => (
            <PastImport key={ledger.id} ledger={ledger} />
          ))}
        </CardTable>
      )}
      {loadMore && (
        <Button variant="default" onClick={loadMore}>
          {t('more')}
        </Button>
      )}
    </Section>
  );
}

function PastImport({ ledger }: { ledger: ImportLineFragment }) {
  const { t } = useTranslation('imports');
  const { language } = useLanguage();
  const { id, fileName, createdAt, counts, status } = ledger;
  return (
    <CardRow>
      <CardTitle>
        <Link to={screenPath(language, `/imports/${id}`)}>{fileName}</Link>
      </CardTitle>
      <CardCell label={t('past.on')}>
        <InstantText at={createdAt} />
      </CardCell>
      <CardCell label={t('past.content')}>
        {counts
          ? `${t('invoices', { count: counts.invoices })}, ${t('clients', { count: counts.clients })}`
          : '–'}
      </CardCell>
      <CardCell label={t('past.state')}>
        <StatusTag tone={TONES[status]}>{t(`status.${status}`)}</StatusTag>
      </CardCell>
    </CardRow>
  );
}
