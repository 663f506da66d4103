import fc from 'fast-check';
import { DomainError } from '#kernel';
import { filterQuery } from './search-filter.js';

describe('filterQuery', () => {
  it.each([
    [{}, null],
    [{ country: null, active: null, postcode: null, activity: '' }, null],
    [{ country: 'FR' as const }, "'@fr'"],
    [{ active: false }, "'@ceased'"],
    [{ postcode: '2A' }, "('@d2a' | '@p2a':*)"],
    [{ postcode: 'TS22 5HW', active: true }, "'@active' & ('@dts225hw' | '@pts225hw':*)"],
    [{ activity: '43.22A' }, "'@a4322a':*"],
  ])('turns %j into %j', (filter, query) => {
    expect(filterQuery(filter)).toBe(query);
  });

  it('lets nothing through that could change the query, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (postcode, activity) => {
        try {
          expect(filterQuery({ postcode, activity }) ?? '').toMatch(/^[@a-z0-9':*|&() ]*$/);
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
        }
      }),
    );
  });
});
