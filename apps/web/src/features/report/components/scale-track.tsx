import classes from './scale-track.module.css';

interface ScaleTrackProps {
  readonly scale: { readonly low: number; readonly high: number };
  readonly value: number | null;
  readonly interval?: { readonly low: number; readonly high: number } | null;
  /** Another company's value on the same scale, drawn as a stroke. */
  readonly compared?: number | null;
  /** Places of the scale that mean something. */
  readonly references?: readonly number[];
  readonly isProvisional?: boolean;
}

/** One value on a straight scale. The figures stand beside it in the same row: the picture is hidden from screen readers. */
export function ScaleTrack({ scale, value, interval, compared, references, isProvisional }: ScaleTrackProps) {
  const place = (points: number) => {
    const share = (points - scale.low) / (scale.high - scale.low);
    return 100 * Math.min(1, Math.max(0, share));
  };
  return (
    <svg className={classes.track} data-provisional={isProvisional ?? false} aria-hidden="true">
      <line x1="0" x2="100%" y1="50%" y2="50%" className={classes.rail} />
      {references?.map((points) => (
        <line
          key={points}
          x1={`${place(points)}%`}
          x2={`${place(points)}%`}
          y1="0"
          y2="100%"
          className={classes.reference}
        />
      ))}
      {interval && (
        <rect
          x={`${place(interval.low)}%`}
          width={`${place(interval.high) - place(interval.low)}%`}
          y="8"
          height="8"
          rx="4"
          className={classes.interval}
        />
      )}
      {typeof compared === 'number' && (
        <line
          x1={`${place(compared)}%`}
          x2={`${place(compared)}%`}
          y1="4"
          y2="20"
          className={classes.compared}
        />
      )}
      {value !== null && <circle cx={`${place(value)}%`} cy="50%" r="6.5" className={classes.value} />}
    </svg>
  );
}
