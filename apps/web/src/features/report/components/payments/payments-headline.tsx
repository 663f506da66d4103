import { useTranslation } from 'react-i18next';
import type { PaymentFiguresFragment, ReliabilityFragment } from '../../../../generated/graphql';
import { formatPoints } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import { gapOf, lateness } from '../../payment-wording';
import classes from './payments.module.css';

interface PaymentsHeadlineProps {
  readonly reliability: ReliabilityFragment;
  readonly figures: PaymentFiguresFragment;
}

/** The section in three sentences: how late, large against small invoices, and where it is heading. */
export function PaymentsHeadline({ reliability, figures }: PaymentsHeadlineProps) {
  const { t } = useTranslation('report');
  const { language } = useLanguage();
  const { key, count } = lateness(figures.perSupplier);
  const { paymentExperiences, independentSuppliers } = reliability.evidence;
  const openInvoices = reliability.payments?.openInvoices ?? 0;
  return (
    <div className={classes.headline}>
      <p>
        <strong>{t(`payments.headline.${key}`, { count })}</strong>{' '}
        {t('payments.basis', {
          invoices: t('payments.invoiceCount', { count: paymentExperiences }),
          suppliers: t('payments.supplierCount', { count: independentSuppliers }),
        })}
      </p>
      <p>{t(`payments.gap.${gapOf(reliability)}`)}</p>
      {figures.trend && (
        <p>
          {t(`payments.trend.${figures.trend.direction}`, {
            points: formatPoints(figures.trend.points, language),
          })}
        </p>
      )}
      {openInvoices > 0 && <p>{t('payments.open', { count: openInvoices })}</p>}
    </div>
  );
}
