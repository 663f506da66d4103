import { useTranslation } from 'react-i18next';
import { ScrollTable } from '../../../../components/scroll-table';
import type { ScorePointFragment } from '../../../../generated/graphql';
import { formatDay, formatNumber } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import { formatScore, type GradeRange } from '../../grade-ranges';

interface HistoryTableProps {
  readonly points: readonly ScorePointFragment[];
  readonly grades: readonly GradeRange[];
}

/** Latest first, as one looks something up. */
export function HistoryTable({ points, grades }: HistoryTableProps) {
  const { t } = useTranslation('report');
  const { language } = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  return (
    <ScrollTable caption={t('history.tableTitle')}>
      <thead>
        <tr>
          <th scope="col">{t('history.since')}</th>
          <th scope="col">{t('history.answer')}</th>
          <th scope="col">{t('history.interval')}</th>
          <th scope="col">{t('history.model')}</th>
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map((point) => (
          <tr key={point.asOf}>
            <th scope="row">{formatDay(point.asOf, language, 'short')}</th>
            <td>
              {point.score === null
                ? t(`history.outcome.${point.outcome}`)
                : [
                    formatScore(point.score, grades, language),
                    point.grade && t('gauge.grade', { grade: point.grade }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
            </td>
            <td>
              {point.interval
                ? t('history.between', {
                    low: number(point.interval.low),
                    high: number(point.interval.high),
                  })
                : '–'}
            </td>
            <td>{point.modelVersion}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
