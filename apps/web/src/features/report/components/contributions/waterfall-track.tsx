import classes from './contributions.module.css';

interface WaterfallTrackProps {
  readonly from: number;
  readonly to: number;
  readonly scale: { readonly low: number; readonly high: number };
}

/** One step. A gain points right and a loss points left, so that the colour is never needed to read it. */
export function WaterfallTrack({ from, to, scale }: WaterfallTrackProps) {
  const place = (points: number) => (100 * (points - scale.low)) / (scale.high - scale.low);
  const [left, right] = [place(Math.min(from, to)), place(Math.max(from, to))];
  return (
    <svg className={classes.track} aria-hidden="true">
      <line x1="0" x2="100%" y1="50%" y2="50%" className={classes.rail} />
      {from === to ? (
        <circle cx={`${place(to)}%`} cy="50%" r="5" className={classes.level} />
      ) : (
        <>
          <rect
            x={`${left}%`}
            width={`${Math.max(right - left, 0.4)}%`}
            y="5"
            height="14"
            rx="2"
            className={to > from ? classes.gain : classes.loss}
          />
          <line x1={`${place(to)}%`} x2={`${place(to)}%`} y1="1" y2="23" className={classes.reached} />
        </>
      )}
    </svg>
  );
}
