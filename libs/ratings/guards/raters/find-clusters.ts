import type { GuardPolicy, LinkKind } from '../policy/guard-policy.js';
import { likeness, shinglesOf } from './likeness.js';
import type { Rater } from './rater.js';

/** Raters of one client that hang together. */
export interface Cluster {
  /** In the order of their ids. */
  readonly raters: readonly Rater[];
  /** What links them, the heaviest first. */
  readonly shared: readonly LinkKind[];
  /** Of the strongest link, at most 1. */
  readonly weight: number;
}

/**
 * Groups of raters, each linked to another of its group by signs that weigh enough together. The order of the raters does
 * not matter, and no rater is in two groups.
 */
export function findClusters(raters: readonly Rater[], policy: GuardPolicy): Cluster[] {
  const sorted = [...raters].sort((a, b) => (a.organisationId < b.organisationId ? -1 : 1));
  const shingles = sorted.map(({ ratings }) =>
    ratings.flatMap(({ comment }) => (comment ? [shinglesOf(comment, policy.shingleWords.value)] : [])),
  );
  const group = sorted.map((_, index) => index);
  const rootOf = (index: number): number => (group[index] === index ? index : rootOf(group[index]!));
  const links: { readonly at: number; readonly kinds: readonly LinkKind[]; readonly weight: number }[] = [];
  for (let one = 0; one < sorted.length; one++)
    for (let other = one + 1; other < sorted.length; other++) {
      const kinds = sharedSigns(sorted[one]!, sorted[other]!);
      if (isAlike(shingles[one]!, shingles[other]!, policy)) kinds.push('WORDING');
      const weight = kinds.reduce((sum, kind) => sum + policy.weights[kind].value, 0);
      if (weight < policy.linkWeight.value) continue;
      links.push({ at: one, kinds, weight });
      const [first, second] = [rootOf(one), rootOf(other)].sort((a, b) => a - b);
      group[second!] = first!;
    }
  return [...new Set(links.map(({ at }) => rootOf(at)))].map((root) => {
    const own = links.filter(({ at }) => rootOf(at) === root);
    const shared = [...new Set(own.flatMap(({ kinds }) => kinds))];
    return {
      raters: sorted.filter((_, index) => rootOf(index) === root),
      shared: shared.sort((a, b) => policy.weights[b].value - policy.weights[a].value),
      weight: Math.min(1, Math.max(...own.map(({ weight }) => weight))),
    };
  });
}

function sharedSigns(one: Rater, other: Rater): LinkKind[] {
  const kinds: LinkKind[] = [];
  if (overlap(one.accountIds, other.accountIds)) kinds.push('MEMBER');
  if (overlap(one.ownDomains, other.ownDomains)) kinds.push('DOMAIN');
  if (overlap(one.networks, other.networks)) kinds.push('NETWORK');
  if (one.foundedOn === other.foundedOn) kinds.push('FOUNDING_DAY');
  return kinds;
}

function overlap(one: readonly string[], other: readonly string[]): boolean {
  return one.some((value) => other.includes(value));
}

type Shingles = readonly ReadonlySet<string>[];

function isAlike(one: Shingles, other: Shingles, policy: GuardPolicy): boolean {
  return one.some((mine) => other.some((theirs) => likeness(mine, theirs) >= policy.likeness.value));
}
