import { useTranslation } from 'react-i18next';

interface PunctualitySentenceProps {
  readonly punctuality: {
    readonly onTime: number;
    readonly late: number;
    readonly unpaid: number;
    readonly worstDaysLate: number;
    readonly averageDaysLate: number | null;
  };
}

const KINDS = ['onTime', 'late', 'unpaid'] as const;

/** How invoices were paid, in a sentence or two: `3 invoices: 1 on time, 2 late. 50 days late at worst, 31 on average.` */
export function PunctualitySentence({ punctuality }: PunctualitySentenceProps) {
  const { t } = useTranslation('ratingWords');
  const { worstDaysLate, averageDaysLate } = punctuality;
  const invoices = punctuality.onTime + punctuality.late + punctuality.unpaid;
  const counted = KINDS.filter((kind) => punctuality[kind] > 0).map((kind) =>
    t(`punctuality.${kind}`, { count: punctuality[kind] }),
  );
  const average = invoices > 1 && averageDaysLate !== null ? Math.round(averageDaysLate) : 0;
  const worst = t('punctuality.worst', { count: worstDaysLate });
  return (
    <>
      {t('punctuality.counted', {
        invoices: t('punctuality.invoices', { count: invoices }),
        kinds: counted.join(', '),
      })}
      {worstDaysLate > 0 &&
        ` ${average > 0 ? t('punctuality.worstAndAverage', { worst, average }) : t('punctuality.worstOnly', { worst })}`}
    </>
  );
}
