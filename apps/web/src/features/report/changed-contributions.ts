import type { ContributionFragment } from '../../generated/graphql';

export interface ChangedContribution {
  readonly contribution: ContributionFragment;
  /** Parts that say and change the same, as suppliers do who are supposed alike. */
  readonly count: number;
  readonly isNew: boolean;
  /** Points, of all of them together. */
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
  const alike = new Map<string, ChangedContribution>();
  for (const [id, contribution] of new Map([...former, ...latter])) {
    const change = (latter.get(id)?.points ?? 0) - (former.get(id)?.points ?? 0);
    if (Math.abs(change) < SMALLEST_CHANGE) continue;
    const isNew = !former.has(id);
    const { label, detail } = contribution;
    const key = JSON.stringify([isNew, label.en, detail.en, change.toFixed(6)]);
    const known = alike.get(key);
    alike.set(key, {
      contribution,
      count: (known?.count ?? 0) + 1,
      isNew,
      change: (known?.change ?? 0) + change,
    });
  }
  return [...alike.values()].sort((one, other) => Math.abs(other.change) - Math.abs(one.change));
}
