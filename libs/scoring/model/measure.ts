import { shareBeyond } from '../bands.js';
import { publicObservations, type Evidence } from '../evidence/evidence.js';
import type { Policy } from '../policy/policy.js';
import type { Contribution, Grade, Scorecard } from '../scorecard.js';
import { readCard, type CardResult } from './accounts-card.js';
import { boundInfluence } from './bounded-influence.js';
import { contributionsOf } from './contributions.js';
import { failureOf, type Failure } from './failure.js';
import { credibleInterval } from './interval.js';
import { posteriorOf, priorOf } from './posterior.js';

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

/** S = 100 · (1 − q) · U: expected utility of an invoice, times the probability that the company lives to pay it. */
export function measure(evidence: Evidence, policy: Policy): Measure {
  const card = readCard(evidence.accounts, policy);
  const prior = priorOf(card.logOdds, card.items.length > 0, policy);
  const observed = publicObservations(evidence);
  const suppliers = boundInfluence([prior, ...observed], evidence.suppliers, policy);
  const posterior = posteriorOf(prior, [...observed, ...suppliers], policy);
  const failure = failureOf(evidence, card.logOdds, policy);
  const survival = 100 * (1 - failure.beforePayment);
  const score = survival * posterior.utility;
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
    contributions: contributionsOf({ evidence, card, prior, suppliers, posterior, failure }, policy),
  };
}
