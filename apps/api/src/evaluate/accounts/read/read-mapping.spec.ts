import { PRESETS } from '../presets.js';
import { checkedMapping } from './read-mapping.js';

describe('mapping of a panel', () => {
  it.each(Object.entries(PRESETS))('of %s is one that a file could hold', (_name, preset) => {
    expect(checkedMapping(JSON.parse(JSON.stringify(preset)))).toEqual(preset);
  });

  it.each([
    [null, 'The mapping must be an object'],
    [{ items: {} }, '"label" must be a text'],
    [{ label: 'y', items: { equity: 'a' } }, '"equity" in items is none of the items'],
    [{ label: 'y', items: { equityRatio: 3 } }, '"items.equityRatio" must be a text'],
    [{ label: 'y', items: { ebitToAssets: 'a' } }, 'No item of the card is mapped'],
    [{ label: 'y', items: { turnover: 'a' }, decimalMark: '؛' }, '"decimalMark" must be . or ,'],
    [{ label: 'y', items: {}, labels: 'z' }, '"labels" is no key'],
    [{ label: 'y', items: { turnover: 'a' }, goal: 81 }, '"goal" must be a number between 0 and 1'],
  ])('%j is refused', (mapping, said) => {
    expect(() => checkedMapping(mapping)).toThrow(said);
  });
});
