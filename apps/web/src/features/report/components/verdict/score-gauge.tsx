import type { GradeRange } from '../../grade-ranges';
import { arcPath, pointAt } from './gauge-geometry';
import classes from './score-panel.module.css';

interface ScoreGaugeProps {
  /** 0 to 100; null draws the empty scale of a company without a score. */
  readonly score: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly grades: readonly GradeRange[];
  readonly isProvisional?: boolean;
  /** The whole gauge in words. */
  readonly label: string;
  readonly text?: string;
  readonly unit?: string;
}

const GAP = 0.7;

/** The marker is the score, the dark band the values that are likely too: position carries the meaning, not colour. */
export function ScoreGauge({
  score,
  interval,
  grades,
  isProvisional = false,
  label,
  text,
  unit,
}: ScoreGaugeProps) {
  const marker = score === null ? null : pointAt(score);
  return (
    <svg
      viewBox="0 0 240 138"
      className={classes.gauge}
      data-provisional={isProvisional}
      role="img"
      aria-label={label}
      fill="none"
    >
      {grades.map(({ grade, from, to }) => {
        const place = pointAt((from + to) / 2, 112);
        const isCurrent = score !== null && score >= from && (score < to || to === 100);
        return (
          <g key={grade}>
            <path d={arcPath(from + GAP, to - GAP)} strokeWidth="14" className={classes.track} />
            <text
              x={place.x}
              y={place.y + 4}
              textAnchor="middle"
              className={classes.letter}
              data-current={isCurrent}
            >
              {grade}
            </text>
          </g>
        );
      })}
      {interval && (
        <path d={arcPath(interval.low, interval.high)} strokeWidth="14" className={classes.interval} />
      )}
      {marker && <circle cx={marker.x} cy={marker.y} r="11" strokeWidth="4" className={classes.marker} />}
      {text && (
        <text x="120" y="112" textAnchor="middle" className={classes.score}>
          {text}
        </text>
      )}
      {unit && (
        <text x="120" y="131" textAnchor="middle" className={classes.unit}>
          {unit}
        </text>
      )}
    </svg>
  );
}
