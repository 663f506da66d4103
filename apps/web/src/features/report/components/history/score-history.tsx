import { useTranslation } from 'react-i18next';
import { Section } from '../../../../components/section';
import type { ReliabilityFragment } from '../../../../generated/graphql';
import { formatDay, formatPoints } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import { formatScore, gradeRanges } from '../../grade-ranges';
import { scoreTimeline } from '../../score-timeline';
import classes from './history.module.css';
import { HistoryChart } from './history-chart';
import { HistoryTable } from './history-table';

/** How the answer changed. A single answer is a sentence: a chart of one point would promise a trend. */
export function ScoreHistory({ reliability }: { reliability: ReliabilityFragment }) {
  const { t } = useTranslation('report');
  const { language } = useLanguage();
  const { history, asOf } = reliability;
  const [first, last] = [history[0], history.at(-1)];
  if (!first || !last) return null;
  const grades = gradeRanges(reliability.gradeLimits);
  const number = (score: number) => formatScore(score, grades, language);
  const day = (value: string) => formatDay(value, language);
  if (history.length === 1) {
    return (
      <Section title={t('history.title')}>
        <p>
          {first.score === null
            ? t('history.oneUnscored', { day: day(first.asOf) })
            : t('history.one', { day: day(first.asOf), score: number(first.score) })}
        </p>
      </Section>
    );
  }
  const scored = history.filter(({ score }) => score !== null);
  const [from, to] = [scored[0]?.score ?? null, scored.at(-1)?.score ?? null];
  const hasGaps = scored.length < history.length;
  const models = new Set(history.map(({ modelVersion }) => modelVersion));
  return (
    <Section title={t('history.title')} lead={t('history.lead')}>
      {from !== null && to !== null && (
        <p className={classes.summary}>
          <strong>
            {t(last.score === null ? 'history.summaryEnded' : 'history.summary', {
              day: day(scored[0]!.asOf),
              from: number(from),
              to: number(to),
            })}
          </strong>{' '}
          {t('history.change', { points: formatPoints(to - from, language) })}
        </p>
      )}
      {scored.length > 0 && (
        <>
          <p className={classes.legend} aria-hidden="true">
            <span data-key="line">{t('history.score')}</span>
            <span data-key="band">{t('history.interval')}</span>
            {hasGaps && <span data-key="gap">{t('history.gap')}</span>}
          </p>
          <HistoryChart
            timeline={scoreTimeline(history, asOf)}
            grades={grades}
            firstDay={first.asOf}
            lastDay={asOf}
            label={t('history.chart', { count: history.length, first: day(first.asOf), last: day(asOf) })}
          />
        </>
      )}
      {models.size > 1 && <p className={classes.note}>{t('history.models')}</p>}
      <details className={classes.table}>
        <summary>{t('history.table')}</summary>
        <HistoryTable points={history} grades={grades} />
      </details>
    </Section>
  );
}
