import { Button, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CardCell, CardRow, CardTable, CardTitle } from '../../../components/card-table';
import { MoneyText } from '../../../components/money-text';
import { RequestFailure } from '../../../components/request-failure';
import { StatusTag } from '../../../components/status-tag';
import {
  LedgerClientsDocument,
  type LedgerClientLineFragment,
  type LedgerClientMatch,
} from '../../../generated/graphql';
import { companyName } from '../../../lib/company-name';
import { usePages } from '../../../lib/use-pages';

interface ClientTableProps {
  readonly importId: string;
  /** The member wants to decide this one anew. */
  readonly onChange: (client: LedgerClientLineFragment) => void;
}

const TONES: Readonly<Record<LedgerClientMatch, 'good' | 'caution' | 'neutral'>> = {
  BY_NUMBER: 'good',
  CONFIRMED: 'good',
  TO_CONFIRM: 'caution',
  NOT_FOUND: 'caution',
  LEFT_OUT: 'neutral',
  OWN_COMPANY: 'neutral',
};

/** Every client, matched or not, the largest amounts first. */
export function ClientTable({ importId, onChange }: ClientTableProps) {
  const { t } = useTranslation('imports');
  const variables = { id: importId, needsConfirmation: false };
  const { nodes, page, loadMore } = usePages(
    LedgerClientsDocument,
    variables,
    (data) => data.ledgerImport?.clients ?? null,
  );
  if (page.status === 'FAILED') return <RequestFailure level={2} error={page.error} retry={page.retry} />;
  if (page.status === 'LOADING' && nodes.length === 0)
    return <Skeleton height={200} aria-label={t('loading')} />;
  return (
    <>
      <CardTable
        caption={t('table.title')}
        columns={[
          t('table.client'),
          t('table.company'),
          t('table.invoices'),
          t('table.overdue'),
          t('table.amount'),
          '',
        ]}
      >
        {nodes.map((client) => (
          <ClientRow key={client.key} client={client} onChange={onChange} />
        ))}
      </CardTable>
      {loadMore && (
        <Button variant="default" onClick={loadMore}>
          {t('more')}
        </Button>
      )}
    </>
  );
}

function ClientRow({
  client,
  onChange,
}: { client: LedgerClientLineFragment } & Pick<ClientTableProps, 'onChange'>) {
  const { t } = useTranslation('imports');
  const { nameInFile, numberInFile, match, company, invoices, overdue, amountMinor, currency } = client;
  const name = nameInFile ?? numberInFile ?? t('match.unnamed');
  return (
    <CardRow>
      <CardTitle>{name}</CardTitle>
      <CardCell label={t('table.company')}>
        <StatusTag tone={TONES[match]}>{t(`match.states.${match}`)}</StatusTag>{' '}
        {company && companyName(company, company.number)}
      </CardCell>
      <CardCell label={t('table.invoices')} isNumeric>
        {invoices}
      </CardCell>
      <CardCell label={t('table.overdue')} isNumeric>
        {overdue}
      </CardCell>
      <CardCell label={t('table.amount')} isNumeric>
        <MoneyText minor={amountMinor} currency={currency} />
      </CardCell>
      <CardCell>
        {match !== 'OWN_COMPANY' && (
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={t('table.changeOf', { name })}
            onClick={() => onChange(client)}
          >
            {t('table.change')}
          </Button>
        )}
      </CardCell>
    </CardRow>
  );
}
