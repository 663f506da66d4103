import { formatDay } from '../../../../lib/format';
import { useLanguage } from '../../../../lib/use-language';
import type { GradeRange } from '../../grade-ranges';
import type { ScoreTimeline, Step } from '../../score-timeline';
import classes from './history.module.css';

interface HistoryChartProps {
  readonly timeline: ScoreTimeline;
  readonly grades: readonly GradeRange[];
  readonly firstDay: string;
  readonly lastDay: string;
  /** The whole picture in words. */
  readonly label: string;
}

const WIDTH = 1000;
const x = (share: number) => (share * WIDTH).toFixed(1);
const y = (score: number) => (100 - score).toFixed(2);

/** Steps, because an answer holds until the next one; gaps, because no score is not a score of zero. */
export function HistoryChart({ timeline, grades, firstDay, lastDay, label }: HistoryChartProps) {
  const { language } = useLanguage();
  const last = timeline.runs.at(-1)?.at(-1);
  return (
    <figure className={classes.chart} role="img" aria-label={label}>
      <div className={classes.plot}>
        <svg viewBox={`0 0 ${WIDTH} 100`} preserveAspectRatio="none" fill="none" aria-hidden="true">
          {grades.map(({ grade, from }) => (
            <line key={grade} x1="0" x2={WIDTH} y1={y(from)} y2={y(from)} className={classes.limit} />
          ))}
          {timeline.gaps.map(({ from, to }) => (
            <rect key={from} x={x(from)} width={x(to - from)} y="0" height="100" className={classes.gap} />
          ))}
          {timeline.runs.map((run) => (
            <g key={run[0]?.from}>
              <path d={bandPath(run)} className={classes.band} />
              <path d={linePath(run)} className={classes.line} />
            </g>
          ))}
          {last?.to === 1 && <path d={`M${WIDTH} ${y(last.point.score)}h0`} className={classes.current} />}
        </svg>
        <div className={classes.grades}>
          {grades.map(({ grade, from, to }) => (
            <span key={grade} style={{ top: `${100 - (from + to) / 2}%` }}>
              {grade}
            </span>
          ))}
        </div>
      </div>
      <div className={classes.days}>
        <span>{formatDay(firstDay, language, 'short')}</span>
        <span>{formatDay(lastDay, language, 'short')}</span>
      </div>
    </figure>
  );
}

function linePath(run: readonly Step[]): string {
  return run
    .map(({ point, from, to }, index) => `${index ? 'V' : `M${x(from)} `}${y(point.score)}H${x(to)}`)
    .join('');
}

/** Along the upper ends of the intervals, and back along the lower ones. */
function bandPath(run: readonly Step[]): string {
  const there = run.map(
    ({ point, from, to }, index) => `${index ? 'V' : `M${x(from)} `}${y(point.interval.high)}H${x(to)}`,
  );
  const back = run.toReversed().map(({ point, from }) => `V${y(point.interval.low)}H${x(from)}`);
  return `${there.join('')}${back.join('')}Z`;
}
