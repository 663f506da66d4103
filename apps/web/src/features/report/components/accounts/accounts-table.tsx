import { useTranslation } from 'react-i18next';
import { ScrollTable } from '../../../../components/scroll-table';
import type { AnnualAccountsFragment } from '../../../../generated/graphql';
import { formatDay, formatMoney, formatNumber, formatPercent } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import classes from './accounts.module.css';

const MONEY = ['turnover', 'netResult'] as const;
const RATIOS = ['equityRatio', 'liquidityRatio'] as const;
const DAYS = ['customerDays', 'supplierDays'] as const;

export function AccountsTable({ accounts }: { accounts: readonly AnnualAccountsFragment[] }) {
  const { t } = useTranslation('report');
  const { language } = useLanguage();
  const unknown = <span className={classes.unknown}>{t('accounts.unknown')}</span>;
  return (
    <ScrollTable caption={t('accounts.tableTitle')}>
      <thead>
        <tr>
          <th scope="col">{t('accounts.closedOn')}</th>
          {[...MONEY, ...RATIOS, ...DAYS].map((name) => (
            <th key={name} scope="col" data-numeric>
              {t(`accounts.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {accounts.map((year) => (
          <tr key={`${year.closedOn} ${year.kind}`}>
            <th scope="row">
              {formatDay(year.closedOn, language, 'short')}
              <span className={classes.kind}>
                {t(`accounts.kind.${year.kind}`)}
                {year.isPartlyConfidential && ` · ${t('accounts.confidential')}`}
              </span>
            </th>
            {MONEY.map((name) => (
              <td key={name} data-numeric>
                {year[name] ? formatMoney(year[name], language) : unknown}
              </td>
            ))}
            {RATIOS.map((name) => (
              <td key={name} data-numeric>
                {year[name] === null ? unknown : formatPercent(year[name], language, 0)}
              </td>
            ))}
            {DAYS.map((name) => (
              <td key={name} data-numeric>
                {year[name] === null
                  ? unknown
                  : t('accounts.days', { value: formatNumber(year[name], language) })}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
