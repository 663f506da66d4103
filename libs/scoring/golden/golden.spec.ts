import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScoringFacts } from '../facts.js';
import { readEvidence } from '../evidence/read-evidence.js';
import { measure } from '../model/measure.js';
import { CURRENT_POLICY, policyOf } from '../policy/policies.js';
import type { Scorecard } from '../scorecard.js';
import { score } from '../score.js';
import { exampleFacts, WORKED_EXAMPLE } from './example-facts.js';

interface Golden {
  readonly facts: ScoringFacts;
  readonly scorecard: Scorecard;
}

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'));

describe('golden scorecards', () => {
  it.each(files)('%s is scored bit for bit as on the day it was written', (file) => {
    const golden = JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Golden;
    const { asOf, modelVersion } = golden.scorecard;
    expect(score(golden.facts, asOf, policyOf(modelVersion))).toEqual(golden.scorecard);
  });

  it('cover every outcome', () => {
    const outcomes = files.map((file) => {
      return (JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Golden).scorecard.outcome;
    });
    expect(new Set(outcomes)).toEqual(new Set(['SCORED', 'NOT_ENOUGH_EVIDENCE', 'IN_LIQUIDATION', 'CEASED']));
  });
});

describe('worked example of the method', () => {
  it('gives 68.1 [45; 88] from the accounts alone, with the points and probabilities that the method states', () => {
    const { score, interval, card, failure, grade } = measured(WORKED_EXAMPLE);
    expect(card.items.map((item) => item.points)).toEqual([4.7, 1.9, 1.7, 0.1, 2.4]);
    expect(card.logOdds).toBeCloseTo(0.95, 3);
    expect(failure.within12Months).toBeCloseTo(0.0237, 4);
    expect(failure.beforePayment).toBeCloseTo(0.0079, 4);
    expect(score).toBeCloseTo(68.1, 1);
    expect([interval.low, interval.high].map(Math.round)).toEqual([45, 88]);
    expect(grade).toBe('C');
  });

  it('gives 71.0 [44; 93] when nothing is known, which is never published as a score', () => {
    const { score: raw, interval } = measured(exampleFacts());
    expect(raw).toBeCloseTo(71, 1);
    expect([interval.low, interval.high].map(Math.round)).toEqual([44, 93]);
    expect(score(exampleFacts(), '2026-11-21')).toMatchObject({
      outcome: 'NOT_ENOUGH_EVIDENCE',
      score: null,
    });
  });
});

function measured(facts: ScoringFacts) {
  return measure(readEvidence(facts, '2026-11-21', CURRENT_POLICY), CURRENT_POLICY);
}
