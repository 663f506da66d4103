import { useTranslation } from 'react-i18next';
import { ScrollTable } from '../../../../components/scroll-table';
import type {
  PaymentFiguresFragment,
  PaymentIndexFragment,
  SectorPaymentsFragment,
} from '../../../../generated/graphql';
import { formatNumber } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import { lateness } from '../../payment-wording';
import { ScaleTrack } from '../scale-track';
import classes from './payments.module.css';

interface IndexTableProps {
  readonly figures: PaymentFiguresFragment | null;
  readonly sector: SectorPaymentsFragment | null;
}

/** Ends of the trade's scale: 20 = four months late or lost, 100 = a month early. */
const SCALE = { low: 20, high: 100 };
const ON_TIME = 80;
const INDICES = ['perSupplier', 'valueWeighted'] as const;

/** Both indices on one scale, drawn inside their own table: the picture and the figures cannot disagree. */
export function IndexTable({ figures, sector }: IndexTableProps) {
  const { t } = useTranslation('report');
  const { language } = useLanguage();
  const say = (index: PaymentIndexFragment) => {
    const { key, count } = lateness(index);
    return t(`payments.days.${key}`, { count });
  };
  const points = (index: PaymentIndexFragment) => formatNumber(index.points, language);
  const rows = INDICES.filter((name) => figures?.[name] || sector?.[name]);
  return (
    <ScrollTable caption={t('payments.indices')}>
      <thead>
        <tr>
          <th scope="col">
            <div className={classes.cell}>
              <span>{t('payments.index')}</span>
              <span className={classes.scale} aria-hidden="true">
                <span>{SCALE.low}</span>
                <span className={classes.anchor}>{t('payments.anchor', { points: ON_TIME })}</span>
                <span>{SCALE.high}</span>
              </span>
            </div>
          </th>
          <th scope="col" data-numeric>
            {t('payments.points')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((name) => {
          const own = figures?.[name] ?? null;
          const median = sector?.[name] ?? null;
          return (
            <tr key={name}>
              <th scope="row">
                <div className={classes.cell}>
                  <span>
                    {t(`payments.${name}`)}
                    {own && <span className={classes.detail}>{say(own)}</span>}
                    {median && (
                      <span className={classes.detail}>
                        {t('payments.sectorIndex', { points: points(median), days: say(median) })}
                      </span>
                    )}
                  </span>
                  <ScaleTrack
                    scale={SCALE}
                    value={own?.points ?? null}
                    compared={median?.points}
                    references={[ON_TIME]}
                  />
                </div>
              </th>
              <td data-numeric>{own ? points(own) : '–'}</td>
            </tr>
          );
        })}
      </tbody>
    </ScrollTable>
  );
}
