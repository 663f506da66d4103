import type { ContributionFragment } from '../../generated/graphql';

export interface ChangedContribution {
  readonly contribution: ContributionFragment;
  /** Null when it was not there. */
  readonly before: number | null;
  /** Null when it is gone. */
  readonly after: number | null;
  readonly change: number;
}

/** Less than what a screen with one decimal can show. */
const SMALLEST_CHANGE = 0.05;

/** The parts of the score that differ, largest change first. They add up to the difference of the two scores. */
export function changedContributions(
  before: readonly ContributionFragment[],
  after: readonly ContributionFragment[],
): ChangedContribution[] {
  const former = new Map(before.map((part) => [part.id, part]));
  const latter = new Map(after.map((part) => [part.id, part]));
  return [...new Map([...former, ...latter]).values()]
    .map((contribution) => {
      const [was, is] = [
        former.get(contribution.id)?.points ?? null,
        latter.get(contribution.id)?.points ?? null,
      ];
      return { contribution, before: was, after: is, change: (is ?? 0) - (was ?? 0) };
    })
    .filter(({ change }) => Math.abs(change) >= SMALLEST_CHANGE)
    .sort((one, other) => Math.abs(other.change) - Math.abs(one.change));
}
