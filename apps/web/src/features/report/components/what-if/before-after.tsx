import { useTranslation } from 'react-i18next';
import { ScrollTable } from '../../../../components/scroll-table';
import { StatusTag } from '../../../../components/status-tag';
import type { SupposedScoreFragment } from '../../../../generated/graphql';
import { formatNumber, formatShare } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import type { WhatIfAnswer } from '../../operations/score-what-if';
import { formatScore, type GradeRange } from '../../grade-ranges';
import { ScaleTrack } from '../scale-track';
import classes from './what-if.module.css';

interface BeforeAfterProps {
  readonly answer: WhatIfAnswer;
  readonly grades: readonly GradeRange[];
}

const SCALE = { low: 0, high: 100 };

/** The two scores one above the other on the same scale. */
export function BeforeAfter({ answer, grades }: BeforeAfterProps) {
  const { t } = useTranslation(['whatIf', 'report']);
  const { language } = useLanguage();
  const limits = grades.map(({ from }) => from).filter((from) => from > 0);
  const number = (value: number) => formatNumber(value, language);
  const detailOf = ({ interval, lateness }: SupposedScoreFragment) =>
    [
      interval && t('between', { low: number(interval.low), high: number(interval.high) }),
      lateness && t('late', { share: formatShare(lateness.late, language) }),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <ScrollTable caption={t('tableTitle')}>
      <thead>
        <tr>
          <th scope="col">
            {t('case')}
            <span className={classes.grades} aria-hidden="true">
              {grades.map(({ grade, from, to }) => (
                <span key={grade} style={{ left: `${(from + to) / 2}%` }}>
                  {grade}
                </span>
              ))}
            </span>
          </th>
          <th scope="col" data-numeric>
            {t('score')}
          </th>
        </tr>
      </thead>
      <tbody>
        {(['otherwise', 'supposed'] as const).map((which) => {
          const { score, interval, grade, isProvisional, outcome } = answer[which];
          return (
            <tr key={which}>
              <th scope="row">
                <span className={classes.caseLine}>
                  {t(which)}
                  {score !== null && grade && <span>{t('report:gauge.grade', { grade })}</span>}
                  {isProvisional && <StatusTag tone="caution">{t('report:gauge.provisional')}</StatusTag>}
                </span>
                <ScaleTrack
                  scale={SCALE}
                  value={score}
                  interval={interval}
                  references={limits}
                  isProvisional={isProvisional}
                />
                <span className={classes.detail}>{detailOf(answer[which])}</span>
              </th>
              <td data-numeric className={classes.score}>
                {score === null ? (
                  <span className={classes.detail}>{t(`report:history.outcome.${outcome}`)}</span>
                ) : (
                  formatScore(score, grades, language)
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </ScrollTable>
  );
}
