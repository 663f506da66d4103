import { shareBeyond } from '../bands.js';
import type { Evidence } from '../evidence/evidence.js';
import type { Policy } from '../policy/policy.js';
import type { Contribution, Grade, Scorecard } from '../scorecard.js';
import type { CardResult } from './accounts-card.js';
import { contributionsOf } from './contributions.js';
import { expectationOf } from './expectation.js';
import type { Failure } from './failure.js';
import { credibleInterval } from './interval.js';

/** The numbers of the model, whether or not they may be published. Scores and interval ends are 0–100. */
export interface Measure {
  readonly score: number;
  readonly interval: NonNullable<Scorecard['interval']>;
  readonly grade: Grade;
  readonly lateness: NonNullable<Scorecard['lateness']>;
  readonly failure: Failure;
  readonly card: CardResult;
  readonly contributions: readonly Contribution[];
}

export function measure(evidence: Evidence, policy: Policy): Measure {
  const expected = expectationOf(evidence, policy);
  const { score, survival, posterior, failure, card } = expected;
  const { low, high } = credibleInterval(posterior, policy);
  return {
    score,
    interval: { low: survival * low, high: survival * high, level: policy.intervalLevel.value },
    grade: policy.grades.value.find(({ from }) => score >= from)!.grade,
    lateness: {
      late: shareBeyond(posterior.bands, 0),
      moreThan7Days: shareBeyond(posterior.bands, 1),
      moreThan30Days: shareBeyond(posterior.bands, 3),
    },
    failure,
    card,
    contributions: contributionsOf(evidence, expected, policy),
  };
}
