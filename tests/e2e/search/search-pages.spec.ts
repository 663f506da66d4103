import { refreshSearchIndex, SearchCompanies } from '#companies';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';
import { invented, storeCompanies, type CompanyRow } from './public-companies.js';

const BANDS = ['NN', '01', '12', '53'];
const NAMES = [
  'EXEMPLE MOULIN',
  'EXEMPLE MOULIN ET FILS',
  'LE MOULIN EXEMPLE',
  'MOULIN DU VIEUX EXEMPLE',
  'SARL EXEMPLE MOULIN',
  'EXEMPLE MOULON',
];
const COMPANIES = Array.from({ length: 120 }, (_, i) =>
  invented(i, NAMES[i % NAMES.length]!, { sizeBand: BANDS[i % BANDS.length] }),
);

describe('pages of the company search', () => {
  let test: TestDatabase;
  let companies: SearchCompanies;

  beforeEach(async () => {
    test = await createTestDatabase();
    await store(COMPANIES, new Date(0));
    companies = new SearchCompanies(test.database);
  });
  afterEach(() => test.drop());

  async function store(rows: readonly CompanyRow[], importedAt: Date): Promise<void> {
    await storeCompanies(test.database, rows, importedAt);
    await refreshSearchIndex(test.database, { changedSince: importedAt });
  }

  async function walk(
    query: string,
    first: number,
    between?: (page: number) => Promise<void>,
  ): Promise<string[]> {
    const ids: string[] = [];
    let after: string | undefined;
    for (let page = 0; ; page++) {
      const { items, hasNextPage } = await companies.execute({ query, first, after });
      ids.push(...items.map(({ node }) => node.companyId));
      if (!hasNextPage) return ids;
      after = items.at(-1)!.cursor;
      await between?.(page);
    }
  }

  it.each([
    'exemple moulin',
    'moulin',
    'exemp',
    'exemple',
    'moulin exemple',
    'exempel moulin',
    'exempel',
    'e',
  ])('hold each match of %j once, in the same order whatever their size', async (query) => {
    const whole = await walk(query, 50);
    expect(new Set(whole).size).toBe(whole.length);
    expect(whole.length).toBeGreaterThanOrEqual(20);
    for (const first of [1, 7, 49]) expect(await walk(query, first)).toEqual(whole);
  });

  it('hold no double and no hole when companies are added meanwhile', async () => {
    const before = await walk('exemple moulin', 7);
    const meanwhile = await walk('exemple moulin', 7, (page) =>
      store(
        [
          invented(1_000 + page, 'EXEMPLE MOULIN', { sizeBand: '53' }),
          invented(2_000 + page, 'MOULIN EXEMPLE'),
        ],
        new Date(page + 1),
      ),
    );
    expect(new Set(meanwhile).size).toBe(meanwhile.length);
    expect(meanwhile.filter((id) => before.includes(id))).toEqual(before);
  });

  it('follow importance among thousands of names with the same beginning', async () => {
    await test.database.rows(
      `INSERT INTO company (company_id, name, visibility, status, size_band, source, source_on, record_id, imported_at)
       SELECT 'FR-' || 800000000 + i, 'EXEMPLAIRE ' || i, 'PUBLIC', 'ACTIVE', ('{12,01,53}'::text[])[1 + i % 3], 'SIRENE', '2026-08-01', i, $1
       FROM generate_series(1, 6000) i`,
      [new Date(1)],
    );
    await refreshSearchIndex(test.database, { changedSince: new Date(1) });
    const important = Array.from({ length: 2_000 }, (_, i) => `FR-${800_000_002 + 3 * i}`);
    let after: string | undefined;
    for (let page = 0; page < 3; page++) {
      const { items } = await companies.execute({ query: 'exempla', first: 50, after });
      expect(items.map(({ node }) => node.companyId)).toEqual(important.slice(50 * page, 50 * page + 50));
      after = items.at(-1)!.cursor;
    }
    const { items } = await companies.execute({ query: 'exempla', first: 1, filter: { active: false } });
    expect(items).toEqual([]);
  });

  it('give near spellings only where few companies match as typed', async () => {
    const names = async (query: string) =>
      (await companies.execute({ query, first: 50 })).items.map(({ node }) => node.match);
    expect(await names('exemple moulon')).not.toContain('FUZZY');
    expect(new Set(await names('exmple moulon'))).toEqual(new Set(['FUZZY']));
  });
});
