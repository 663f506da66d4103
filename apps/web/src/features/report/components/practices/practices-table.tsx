import { useTranslation } from 'react-i18next';
import { ScrollTable } from '../../../../components/scroll-table';
import { formatPercent } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import type { PracticeRow } from '../../practice-rows';

const SHARES = ['late', 'within30', 'from31To60', 'after60'] as const;

export function PracticesTable({ rows }: { rows: readonly PracticeRow[] }) {
  const { t } = useTranslation('report');
  const { language } = useLanguage();
  const percent = (value: number | null) => (value === null ? '–' : formatPercent(value, language));
  return (
    <ScrollTable caption={t('practices.tableTitle')}>
      <thead>
        <tr>
          <th scope="col">{t('practices.period')}</th>
          {SHARES.map((share) => (
            <th key={share} scope="col" data-numeric>
              {t(`practices.${share}`)}
            </th>
          ))}
          <th scope="col" data-numeric>
            {t('practices.average')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.period}>
            <th scope="row">{row.period}</th>
            {SHARES.map((share) => (
              <td key={share} data-numeric>
                {percent(row[share])}
              </td>
            ))}
            <td data-numeric>
              {row.averageDays === null ? '–' : t('practices.days', { count: Math.round(row.averageDays) })}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
