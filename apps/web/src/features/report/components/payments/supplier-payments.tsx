import { useTranslation } from 'react-i18next';
import { Section } from '../../../../components/section';
import type { ReliabilityFragment } from '../../../../generated/graphql';
import { IndexTable } from './index-table';
import { LatenessTable } from './lateness-table';
import classes from './payments.module.css';
import { PaymentsHeadline } from './payments-headline';
import { SetAside } from './set-aside';

/** What suppliers told, once one did; the sector beside it. */
export function SupplierPayments({ reliability }: { reliability: ReliabilityFragment }) {
  const { t } = useTranslation('report');
  const { payments, sectorPayments: sector } = reliability;
  if (!payments) return null;
  const { figures, setAside } = payments;
  const size = sector?.sizeCategory
    ? t('payments.size', { size: sector.sizeCategory })
    : t('payments.anySize');
  return (
    <Section title={t('payments.title')} lead={t('payments.lead')}>
      {figures ? (
        <PaymentsHeadline reliability={reliability} figures={figures} />
      ) : (
        <p className={classes.headline}>{t('payments.withheld')}</p>
      )}
      {(figures || sector) && (
        <div className={classes.figures}>
          <IndexTable figures={figures} sector={sector} />
          <LatenessTable own={figures?.shares ?? null} sector={sector?.shares ?? null} />
        </div>
      )}
      <SetAside setAside={setAside} />
      <p className={classes.note}>
        {sector
          ? t('payments.sectorNote', { count: sector.companies, code: sector.activityCode, size })
          : t('payments.noSector')}
      </p>
    </Section>
  );
}
