import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { useTranslation } from 'react-i18next';
import { formatMoney, formatMonth } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import type { TurnoverYear } from '../../turnover-trend';
import classes from './accounts.module.css';

/** The table below says the same in figures: the picture is hidden from screen readers and from the keyboard. */
export function TurnoverChart({ years }: { years: readonly TurnoverYear[] }) {
  const { t } = useTranslation('report');
  const { language } = useLanguage();
  const currency = years[0]?.currency ?? 'EUR';
  const money = (units: number) =>
    formatMoney({ minor: String(Math.round(units * 100)), currency }, language);
  return (
    <figure className={classes.trend} aria-hidden="true">
      <figcaption>{t('accounts.trend')}</figcaption>
      <BarChart
        h={140}
        data={years.map(({ closedOn, turnover }) => ({ year: formatMonth(closedOn, language), turnover }))}
        dataKey="year"
        accessibilityLayer={false}
        withYAxis={false}
        gridAxis="none"
        maxBarWidth={44}
        withBarValueLabel
        barChartProps={{ margin: { top: 22 } }}
        valueFormatter={money}
        series={[{ name: 'turnover', label: t('accounts.turnover'), color: 'var(--gp-accent)' }]}
      />
    </figure>
  );
}
