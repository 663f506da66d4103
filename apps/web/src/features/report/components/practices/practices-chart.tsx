import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import type { PracticeRow } from '../../practice-rows';
import classes from './practices.module.css';

const ROW_HEIGHT = 56;

/** The table beside it says the same in figures: the picture is hidden from screen readers and from the keyboard. */
export function PracticesChart({ rows }: { rows: readonly PracticeRow[] }) {
  const { t } = useTranslation('report');
  const { language } = useLanguage();
  return (
    <figure className={classes.chart} aria-hidden="true">
      <BarChart
        h={90 + ROW_HEIGHT * rows.length}
        data={rows.map((row) => ({ ...row }))}
        dataKey="period"
        orientation="vertical"
        type="stacked"
        accessibilityLayer={false}
        withLegend
        maxBarWidth={26}
        gridAxis="y"
        valueFormatter={(value) => `${formatNumber(value, language, 1)}\u00a0%`}
        xAxisProps={{ domain: [0, 100], ticks: [0, 25, 50, 75, 100] }}
        yAxisProps={{ width: 132 }}
        series={[
          { name: 'within30', label: t('practices.within30'), color: 'var(--gp-band-1)' },
          { name: 'from31To60', label: t('practices.from31To60'), color: 'var(--gp-band-2)' },
          { name: 'after60', label: t('practices.after60'), color: 'var(--gp-band-3)' },
        ]}
      />
    </figure>
  );
}
