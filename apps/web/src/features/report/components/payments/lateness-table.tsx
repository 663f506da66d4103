import { useTranslation } from 'react-i18next';
import { ScrollTable } from '../../../../components/scroll-table';
import type { LatenessSharesFragment } from '../../../../generated/graphql';
import { formatShare } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import classes from './payments.module.css';

interface LatenessTableProps {
  readonly own: LatenessSharesFragment | null;
  readonly sector: LatenessSharesFragment | null;
}

const BANDS = ['onTime', 'under30Days', 'from30To90Days', 'over90Days'] as const;

/** A bar for the eye; its table is the key to the colours and says the same in figures. */
export function LatenessTable({ own, sector }: LatenessTableProps) {
  const { t } = useTranslation('report');
  const { language } = useLanguage();
  return (
    <div className={classes.lateness}>
      <h3>{t('payments.shares')}</h3>
      {own && (
        <div className={classes.bar} aria-hidden="true">
          {BANDS.filter((band) => own[band] > 0).map((band) => (
            <span key={band} data-band={band} style={{ flexGrow: own[band] }} />
          ))}
        </div>
      )}
      <ScrollTable caption={t('payments.shares')}>
        <thead>
          <tr>
            <th scope="col">{t('payments.paid')}</th>
            {own && (
              <th scope="col" data-numeric>
                {t('payments.invoices')}
              </th>
            )}
            {sector && (
              <th scope="col" data-numeric>
                {t('payments.sector')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {BANDS.map((band) => (
            <tr key={band}>
              <th scope="row">
                <span className={classes.key} data-band={band}>
                  {t(`payments.${band}`)}
                </span>
              </th>
              {own && <td data-numeric>{formatShare(own[band], language)}</td>}
              {sector && <td data-numeric>{formatShare(sector[band], language)}</td>}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  );
}
