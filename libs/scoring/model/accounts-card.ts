import type { UsableAccounts } from '../evidence/evidence.js';
import { RATIOS, type Policy, type Ratio, type RatioCard } from '../policy/policy.js';

export interface CardItem {
  readonly ratio: Ratio;
  readonly value: number;
  /** Centred risk points: zero for an average firm, positive when riskier. */
  readonly points: number;
}

export interface CardResult {
  readonly items: readonly CardItem[];
  readonly points: number;
  /** Log-odds of failure relative to an average firm of that age. */
  readonly logOdds: number;
}

/** Reads the accounts on the scorecard. A missing ratio is neutral: absence is not guilt. */
export function readCard(accounts: UsableAccounts | null, policy: Policy): CardResult {
  const items = RATIOS.flatMap((ratio) => {
    const value = accounts?.ratios[ratio];
    return value === undefined
      ? []
      : [{ ratio, value, points: centredPoints(value, policy.card.value[ratio]) }];
  });
  const points = exact(items.reduce((sum, item) => sum + item.points, 0));
  return { items, points, logOdds: policy.slope.value * points };
}

function centredPoints(value: number, card: RatioCard): number {
  const bin = card.upTo.filter((limit) => value > limit).length;
  return exact(card.points[bin]! - card.meanPoints);
}

/** Points are tenths. A residue of 1e-16 in a total that should be zero would be shared out as whole points of score. */
function exact(points: number): number {
  return Math.round(points * 10) / 10;
}
