import { fixtureOf } from '../../../../tests/support/input-of.js';
import { classOfNature } from './notice-natures.js';
import { nestedOf, textOf, type RawNotice } from './raw-notice.js';

const SAMPLE = new URL('../../../../data/bodacc/procedures-collectives-2026-02.jsonl.gz', import.meta.url);

describe('natures of the register', () => {
  it('knows every nature that two weeks of the gazette hold', () => {
    const natures = new Set(
      fixtureOf(SAMPLE)
        .toString()
        .trim()
        .split('\n')
        .map((line) => textOf(nestedOf(JSON.parse(line) as RawNotice, 'jugement'), 'nature')!),
    );
    expect(natures.size).toBeGreaterThan(30);
    expect([...natures].filter((nature) => classOfNature(nature) === null)).toEqual([]);
  });

  it('reads a nature in any case, and only whole', () => {
    expect(classOfNature("JUGEMENT D'OUVERTURE DE LIQUIDATION JUDICIAIRE")).toBe('LIQUIDATION_OPENED');
    expect(classOfNature("Jugement d'ouverture")).toBeNull();
  });
});
