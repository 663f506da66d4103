import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section';
import type { LedgerClientLineFragment } from '../../../generated/graphql';
import { ClientTable } from './client-table';
import { ConfirmImport } from './confirm-import';
import type { StageProps } from './import-screen';
import { MapColumns } from './map-columns';
import { MatchQueue } from './match-queue';
import { ReadTotals } from './read-totals';

/** What was read, which company each client is, and what will happen: nothing is told before the member confirms. */
export function Preview(props: StageProps) {
  const { t } = useTranslation('imports');
  const { ledger } = props;
  const [counts, setCounts] = useState(ledger.clientCounts);
  const [changed, setChanged] = useState<LedgerClientLineFragment | null>(null);
  const [isMapping, setMapping] = useState(false);
  const [matches, setMatches] = useState(0);
  const waiting = counts.toConfirm + counts.notFound;
  if (isMapping) return <MapColumns {...props} />;
  return (
    <>
      <ReadTotals ledger={ledger} />
      {ledger.format !== 'FEC' && (
        <div>
          <Button variant="default" onClick={() => setMapping(true)}>
            {t('preview.mapAgain')}
          </Button>
        </div>
      )}
      {(waiting > 0 || changed) && (
        <Section title={t('match.title')} lead={t('match.lead')}>
          <MatchQueue
            importId={ledger.id}
            waiting={waiting}
            again={changed}
            onMatched={(latest) => {
              setCounts(latest);
              setChanged(null);
              setMatches((number) => number + 1);
            }}
          />
        </Section>
      )}
      <Section title={t('table.title')} lead={t('table.lead')}>
        <ClientTable key={waiting === 0 ? matches : 0} importId={ledger.id} onChange={setChanged} />
      </Section>
      <ConfirmImport {...props} counts={counts} />
    </>
  );
}
