import type { ContributionFragment } from '../../generated/graphql';

interface Step {
  /** Running total before and after this step, in points. */
  readonly from: number;
  readonly to: number;
}

export interface Waterfall {
  readonly steps: readonly Step[];
  /** Ends of the scale, in points. It does not begin at zero: a few points around 70 would be invisible. */
  readonly scale: { readonly low: number; readonly high: number };
}

const MARGIN = 4;

/** Stacks the contributions one after the other; the base is a starting point, not a bar. */
export function waterfallOf(parts: readonly Pick<ContributionFragment, 'kind' | 'points'>[]): Waterfall {
  let total = 0;
  const steps = parts.map(({ kind, points }) => {
    const from = kind === 'BASE' ? total + points : total;
    total += points;
    return { from, to: total };
  });
  const totals = steps.flatMap((step) => [step.from, step.to]);
  return {
    steps,
    scale: { low: Math.floor(Math.min(...totals) - MARGIN), high: Math.ceil(Math.max(...totals) + MARGIN) },
  };
}
