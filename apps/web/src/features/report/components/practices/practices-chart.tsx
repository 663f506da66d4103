import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { useTranslation } from 'react-i18next';
import { formatPercent } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import type { PracticeRow } from '../../practice-rows';
import classes from './practices.module.css';

const ROW_HEIGHT = 52;
const AXIS_HEIGHT = 40;
const BANDS = ['within30', 'from31To60', 'after60'] as const;

/** The table beside it says the same in figures: the picture is hidden from screen readers and from the keyboard. */
export function PracticesChart({ rows }: { rows: readonly PracticeRow[] }) {
  const { t } = useTranslation('report');
  const { language } = useLanguage();
  return (
    <figure className={classes.chart} aria-hidden="true">
      <figcaption className={classes.legend}>
        {BANDS.map((band) => (
          <span key={band} data-band={band}>
            {t(`practices.${band}`)}
          </span>
        ))}
      </figcaption>
      <BarChart
        h={AXIS_HEIGHT + ROW_HEIGHT * rows.length}
        data={rows.map((row) => ({ ...row }))}
        dataKey="period"
        orientation="vertical"
        type="stacked"
        accessibilityLayer={false}
        maxBarWidth={26}
        gridAxis="y"
        valueFormatter={(value) => formatPercent(value, language)}
        xAxisProps={{ domain: [0, 100], ticks: [0, 25, 50, 75, 100] }}
        yAxisProps={{ width: 132 }}
        series={BANDS.map((name) => ({ name, label: t(`practices.${name}`), color: `var(--gp-${name})` }))}
      />
    </figure>
  );
}
