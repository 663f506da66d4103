import { lazy, Suspense } from 'react';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../../components/section';
import { SourceNote } from '../../../../components/source-note';
import type { PaymentPracticeFragment, SectorPracticeFragment } from '../../../../generated/graphql';
import { formatPercent } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import { practiceRows } from '../../practice-rows';
import classes from './practices.module.css';
import { PracticesTable } from './practices-table';

const PracticesChart = lazy(async () => ({ default: (await import('./practices-chart')).PracticesChart }));

interface PaymentPracticesProps {
  readonly reports: readonly PaymentPracticeFragment[];
  readonly sector: SectorPracticeFragment | null | undefined;
}

/** UK only. Lateness leads, in words: average days alone would accuse a slow payer who keeps its terms. */
export function PaymentPractices({ reports, sector }: PaymentPracticesProps) {
  const { t } = useTranslation('report');
  const { language } = useLanguage();
  const latest = reports[0];
  if (!latest) return null;
  const rows = practiceRows(reports, sector, language, t('practices.sector'));
  return (
    <Section title={t('practices.title')} lead={t('practices.lead')}>
      {latest.paidLatePct !== null && (
        <p className={classes.headline}>
          <strong>{t('practices.lateNow', { share: formatPercent(latest.paidLatePct, language) })}</strong>
          {sector && (
            <> · {t('practices.lateSector', { share: formatPercent(sector.paidLatePct, language) })}</>
          )}
        </p>
      )}
      <Suspense fallback={<Skeleton height={70 + 52 * rows.length} />}>
        <PracticesChart rows={rows} />
      </Suspense>
      <PracticesTable rows={rows} />
      <p className={classes.note}>
        {sector
          ? t('practices.sectorNote', { count: sector.companies, code: sector.activityCode })
          : t('practices.noSector')}{' '}
        <SourceNote origin={latest.provenance} />
      </p>
    </Section>
  );
}
