import type { ReliabilityFragment } from '../../generated/graphql';

/** Colour that accompanies the words of the verdict, never instead of them. */
export function verdictTone({
  outcome,
  grade,
}: Pick<ReliabilityFragment, 'outcome' | 'grade'>): 'good' | 'neutral' | 'caution' | 'bad' {
  if (outcome === 'IN_LIQUIDATION' || outcome === 'CEASED') return 'bad';
  if (outcome === 'NOT_ENOUGH_EVIDENCE' || grade === null) return 'neutral';
  if (grade === 'A' || grade === 'B') return 'good';
  return grade === 'E' ? 'bad' : grade === 'D' ? 'caution' : 'neutral';
}
