import type { CharterTier } from '../status/membership-status.js';
import type { Drawing } from './drawing.js';
import { WHITE, type Colour } from './srgb.js';

const TIER_COLOURS: Readonly<Record<CharterTier, Colour>> = {
  SIGNATORY: [0.078, 0.325, 0.353],
  BRONZE: [0.565, 0.318, 0.157],
  SILVER: [0.361, 0.408, 0.455],
  GOLD: [0.647, 0.467, 0.031],
};

/** A tick, on a square of one by one. */
const TICK = [
  [0.27, 0.5],
  [0.33, 0.57],
  [0.44, 0.46],
  [0.68, 0.7],
  [0.75, 0.63],
  [0.44, 0.32],
] as const;

/** The badge of a tier in a square of `side` points. */
export function drawBadge(drawing: Drawing, tier: CharterTier, x: number, y: number, side: number): void {
  const middle = side / 2;
  const disc = (share: number) => drawing.circle(x + middle, y + middle, middle * share).paint();
  drawing.fill(TIER_COLOURS[tier]);
  disc(1);
  drawing.fill(WHITE);
  disc(0.9);
  drawing.fill(TIER_COLOURS[tier]);
  disc(0.83);
  drawing
    .fill(WHITE)
    .polygon(TICK.map(([u, v]) => [x + u * side, y + v * side] as const))
    .paint();
}
