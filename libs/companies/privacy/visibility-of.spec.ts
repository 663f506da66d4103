import fc from 'fast-check';
import type { CompanyVisibility } from '../profile/company-profile.js';
import { parseDiffusion, type Diffusion } from './diffusion.js';
import { isDisclosed, visibilityOf, type DisclosureFacts } from './visibility-of.js';

const sas = { legalFormCode: '5710', isNaturalPerson: null };
const anyFacts: fc.Arbitrary<DisclosureFacts> = fc.record({
  diffusion: fc.constantFrom<Diffusion>('FULL', 'PARTIAL', 'NONE'),
  legalFormCode: fc.option(fc.oneof(fc.stringMatching(/^\d{4}$/), fc.string())),
  isNaturalPerson: fc.option(fc.boolean()),
});

describe('visibilityOf', () => {
  it.each<[string, DisclosureFacts, CompanyVisibility]>([
    ['O', { diffusion: parseDiffusion('O'), ...sas }, 'PUBLIC'],
    ['P', { diffusion: parseDiffusion('P'), ...sas }, 'PARTIAL'],
    ['N', { diffusion: parseDiffusion('N'), ...sas }, 'HIDDEN'],
    ['a status of the future', { diffusion: parseDiffusion('Q'), ...sas }, 'HIDDEN'],
    ['a word of every object', { diffusion: parseDiffusion('constructor'), ...sas }, 'HIDDEN'],
    ['no status', { diffusion: parseDiffusion(undefined), ...sas }, 'HIDDEN'],
    ['a sole trader', { diffusion: 'FULL', legalFormCode: '1000', isNaturalPerson: null }, 'NATURAL_PERSON'],
    [
      'a masked sole trader',
      { diffusion: 'PARTIAL', legalFormCode: '1000', isNaturalPerson: true },
      'NATURAL_PERSON',
    ],
    [
      'a joint ownership',
      { diffusion: 'FULL', legalFormCode: '2110', isNaturalPerson: null },
      'NATURAL_PERSON',
    ],
    [
      'a de facto company',
      { diffusion: 'FULL', legalFormCode: '2210', isNaturalPerson: false },
      'NATURAL_PERSON',
    ],
    ['an unknown form', { diffusion: 'FULL', legalFormCode: null, isNaturalPerson: null }, 'NATURAL_PERSON'],
    [
      'a form that is no code',
      { diffusion: 'FULL', legalFormCode: 'SAS', isNaturalPerson: false },
      'NATURAL_PERSON',
    ],
    [
      'a register of legal persons',
      { diffusion: 'FULL', legalFormCode: null, isNaturalPerson: false },
      'PUBLIC',
    ],
    ['an investment fund', { diffusion: 'FULL', legalFormCode: '0000', isNaturalPerson: null }, 'PUBLIC'],
  ])('sees %s', (_case, facts, expected) => {
    expect(visibilityOf(facts)).toBe(expected);
  });

  it('never shows a unit that anything calls a natural person', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => !isDisclosed(visibilityOf({ ...facts, isNaturalPerson: true }))),
    );
    fc.assert(
      fc.property(anyFacts, (facts) => !isDisclosed(visibilityOf({ ...facts, legalFormCode: '1000' }))),
    );
  });

  it('shows a name only with full diffusion and the proof of a legal person', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        if (visibilityOf(facts) !== 'PUBLIC') return;
        expect(facts.diffusion).toBe('FULL');
        expect(facts.legalFormCode !== null || facts.isNaturalPerson === false).toBe(true);
      }),
    );
  });

  it('never shows more when less diffusion is allowed', () => {
    const openness: Record<CompanyVisibility, number> = {
      PUBLIC: 2,
      PARTIAL: 1,
      NATURAL_PERSON: 0,
      HIDDEN: 0,
    };
    const seen = (facts: DisclosureFacts, diffusion: Diffusion) =>
      openness[visibilityOf({ ...facts, diffusion })];
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(seen(facts, 'FULL')).toBeGreaterThanOrEqual(seen(facts, 'PARTIAL'));
        expect(seen(facts, 'PARTIAL')).toBeGreaterThanOrEqual(seen(facts, 'NONE'));
      }),
    );
  });
});
