import { forecast } from './forecast.js';
import { exampleFacts } from './golden/example-facts.js';
import { EXAMPLE_DAY, WORKED_EXAMPLE_WITH_SUPPLIERS } from './golden/example-payments.js';
import { CURRENT_POLICY } from './policy/policies.js';
import { score } from './score.js';

describe('forecast', () => {
  it('is the belief behind the published score', () => {
    const answer = score(WORKED_EXAMPLE_WITH_SUPPLIERS, EXAMPLE_DAY);
    const belief = forecast(WORKED_EXAMPLE_WITH_SUPPLIERS, EXAMPLE_DAY);
    expect(belief.score).toBe(answer.score);
    expect(belief.interval).toEqual({ low: answer.interval!.low, high: answer.interval!.high });
    expect(1 - belief.bands[0]).toBeCloseTo(answer.lateness!.late, 12);
    expect(belief.survival).toBe(100 * (1 - answer.failure!.beforePayment));
  });

  it('is the prior where nothing may be published', () => {
    const { withoutAccounts } = CURRENT_POLICY.priorWeight.value;
    const belief = forecast(exampleFacts(), EXAMPLE_DAY);
    expect(belief.weight).toBe(withoutAccounts);
    belief.bands.forEach((share, band) =>
      expect(share).toBeCloseTo(CURRENT_POLICY.baseBands.value[band]!, 12),
    );
  });
});
