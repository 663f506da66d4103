import type { ContributionFragment } from '../../generated/graphql';

export interface FoldedContributions {
  readonly shown: readonly ContributionFragment[];
  /** Suppliers with the smallest effect, as one step; null when all are shown. */
  readonly rest: { readonly count: number; readonly points: number } | null;
}

/** A company can have thousands of suppliers: those that move the score most are shown, in their order, the others as a sum. */
export function foldSuppliers(
  contributions: readonly ContributionFragment[],
  most: number,
): FoldedContributions {
  const suppliers = contributions.filter(({ kind }) => kind === 'SUPPLIER');
  // One line less would be folded into one line more.
  if (suppliers.length <= most + 1) return { shown: contributions, rest: null };
  const byEffect = suppliers.toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points));
  const folded = new Set(byEffect.slice(most));
  return {
    shown: contributions.filter((part) => !folded.has(part)),
    rest: { count: folded.size, points: [...folded].reduce((sum, { points }) => sum + points, 0) },
  };
}
