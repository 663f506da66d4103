import { lazy, Suspense } from 'react';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../../components/section';
import { SourceNote } from '../../../../components/source-note';
import type { AnnualAccountsFragment, Country } from '../../../../generated/graphql';
import { AccountsTable } from './accounts-table';
import classes from './accounts.module.css';
import { turnoverTrend } from '../../turnover-trend';

const TurnoverChart = lazy(async () => ({ default: (await import('./turnover-chart')).TurnoverChart }));

interface FiledAccountsProps {
  readonly accounts: readonly AnnualAccountsFragment[];
  readonly country: Country;
}

export function FiledAccounts({ accounts, country }: FiledAccountsProps) {
  const { t } = useTranslation('report');
  const trend = turnoverTrend(accounts);
  const latest = accounts[0];
  // The ratios that are loaded come from the French register: their absence elsewhere says nothing.
  if (!latest && country !== 'FR') return null;
  return (
    <Section title={t('accounts.title')} lead={latest && t('accounts.lead')}>
      {!latest && <p>{t('accounts.none')}</p>}
      {trend.length > 1 && (
        <Suspense fallback={<Skeleton height={150} />}>
          <TurnoverChart years={trend} />
        </Suspense>
      )}
      {latest && (
        <>
          <AccountsTable accounts={accounts} />
          <p className={classes.source}>
            <SourceNote origin={latest.provenance} />
          </p>
        </>
      )}
    </Section>
  );
}
