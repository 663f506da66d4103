import { encode } from 'uqr';
import classes from './second-factor.module.css';

/** Drawn here, dark on light in both appearances: readers of QR codes need it so, and the secret is asked of nobody. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: 2 });
  const modules = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} className={classes.qr}>
      <path d={modules.join('')} />
    </svg>
  );
}
