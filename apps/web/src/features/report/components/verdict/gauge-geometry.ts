const CENTRE = { x: 120, y: 126 };
const RADIUS = 92;

/** Place of a value 0–100 on the half circle, 0 at the left. */
export function pointAt(value: number, radius = RADIUS): { x: number; y: number } {
  const angle = Math.PI * (1 - Math.min(100, Math.max(0, value)) / 100);
  return { x: CENTRE.x + radius * Math.cos(angle), y: CENTRE.y - radius * Math.sin(angle) };
}

export function arcPath(from: number, to: number): string {
  const start = pointAt(from);
  const end = pointAt(to);
  return `M${start.x.toFixed(2)} ${start.y.toFixed(2)}A${RADIUS} ${RADIUS} 0 0 1 ${end.x.toFixed(2)} ${end.y.toFixed(2)}`;
}
