import fc from 'fast-check';
import { CHARTER_STATUSES, CHARTER_TIERS, type CharterFact } from './charter-fact.js';
import { addDays } from './day.js';
import { WORKED_EXAMPLE, exampleFacts } from './golden/example-facts.js';
import { EXAMPLE_DAY, WORKED_EXAMPLE_WITH_SUPPLIERS } from './golden/example-payments.js';
import { nextChangeOn } from './next-change.js';
import { score } from './score.js';

const day = fc.integer({ min: -1_500, max: 1_500 }).map((days) => addDays(EXAMPLE_DAY, days));
const anyCharter: fc.Arbitrary<CharterFact> = fc.record({
  status: fc.constantFrom(...CHARTER_STATUSES),
  tier: fc.constantFrom(...CHARTER_TIERS),
  signedOn: day,
  statusOn: day,
  termEndsOn: day,
  shownUntil: fc.option(day),
});
const companies = fc.constantFrom(WORKED_EXAMPLE, WORKED_EXAMPLE_WITH_SUPPLIERS, exampleFacts());

describe('the charter', () => {
  it('moves nothing but what is said of itself, whatever its state', () => {
    fc.assert(
      fc.property(companies, anyCharter, (facts, charter) => {
        const { signals, contributions, ...answer } = score({ ...facts, charter }, EXAMPLE_DAY);
        const { signals: asked, contributions: parts, ...without } = score(facts, EXAMPLE_DAY);
        expect(answer).toEqual(without);
        expect(signals.filter(({ id }) => id !== 'keeps-the-charter')).toEqual(asked);
        expect(contributions.filter(({ kind }) => kind !== 'CHARTER')).toEqual(parts);
        expect(
          contributions.filter(({ kind }) => kind === 'CHARTER').every(({ points }) => points === 0),
        ).toBe(true);
      }),
    );
  });

  it('is said with its zero exactly when its question is asked of a company that has a score', () => {
    fc.assert(
      fc.property(anyCharter, (charter) => {
        const { signals, contributions } = score({ ...WORKED_EXAMPLE, charter }, EXAMPLE_DAY);
        const isAsked = signals.some(({ id }) => id === 'keeps-the-charter');
        expect(contributions.filter(({ id, points }) => id === 'charter' && points === 0).length).toBe(
          isAsked ? 1 : 0,
        );
      }),
    );
  });

  it('says the same until the day that is announced', () => {
    const keptFor = fc.integer({ min: 0, max: 2_000 });
    fc.assert(
      fc.property(anyCharter, keptFor, (charter, later) => {
        const facts = exampleFacts({ charter });
        const changesOn = nextChangeOn(facts, EXAMPLE_DAY);
        const last = changesOn === null ? addDays(EXAMPLE_DAY, later) : addDays(changesOn, -1);
        expect({ ...score(facts, last), asOf: EXAMPLE_DAY }).toEqual(score(facts, EXAMPLE_DAY));
      }),
    );
  });

  it.each([
    [{ status: 'KEPT' }, 'charter.status'],
    [{ tier: 'PLATINUM' }, 'charter.tier'],
    [{ signedOn: '2026-02-30' }, 'charter.signedOn'],
    [{ shownUntil: 'soon' }, 'charter.shownUntil'],
  ])('refuses %j, which is no fact', (wrong, path) => {
    const charter = { ...fc.sample(anyCharter, 1)[0]!, ...wrong } as CharterFact;
    expect(() => score(exampleFacts({ charter }), EXAMPLE_DAY)).toThrow(
      expect.objectContaining({ code: 'BAD_FACTS', path }),
    );
  });
});
