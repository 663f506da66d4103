import { refreshCompanies, refreshSearchIndex, SearchCompanies } from '#companies';
import type { Database } from '#persistence';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';
import { invented, PUBLIC_COMPANIES, storeCompanies } from './public-companies.js';

const CONTENTS = {
  companies: 'SELECT * FROM company_search ORDER BY company_id',
  keys: 'SELECT * FROM company_search_key ORDER BY key, company_id',
  terms: 'SELECT * FROM search_term ORDER BY term',
  variants: 'SELECT * FROM search_term_variant ORDER BY variant, term',
  indexes: `SELECT indexdef FROM pg_indexes WHERE tablename ~ '^(company_search|search_term)' ORDER BY indexname`,
};
const LATER = new Date('2026-11-22T08:00:00Z');

describe('the search index', () => {
  const opened: TestDatabase[] = [];
  afterEach(async () => {
    for (const test of opened.splice(0)) await test.drop();
  });

  async function open(): Promise<Database> {
    const test = await createTestDatabase();
    opened.push(test);
    return test.database;
  }

  async function contents(database: Database): Promise<Record<string, unknown>> {
    const entries = await Promise.all(
      Object.entries(CONTENTS).map(async ([name, sql]) => [name, await database.rows(sql)] as const),
    );
    return Object.fromEntries(entries);
  }

  async function found(database: Database, query: string): Promise<string[]> {
    const { items } = await new SearchCompanies(database).execute({ query, first: 10 });
    return items.map(({ node }) => node.companyId);
  }

  it('is the same whether built at once or followed change by change', async () => {
    const renamed = invented(1, 'EXEMPLE RENOMME', { status: 'CEASED', tradeNames: ['LE NOUVEL EXEMPLE'] });
    const hidden = invented(2, null as never, { name: null, visibility: 'PARTIAL' });
    const added = invented(3, 'EXEMPLE NOUVEAU', { acronym: 'EN', sizeBand: '41' });

    const followed = await open();
    await storeCompanies(
      followed,
      [...PUBLIC_COMPANIES, invented(1, 'EXEMPLE ANCIEN'), invented(2, 'EXEMPLE VISIBLE')],
      new Date(0),
    );
    await refreshSearchIndex(followed, { changedSince: new Date(0) });
    await storeCompanies(followed, [renamed, hidden, added], LATER);
    expect(await refreshSearchIndex(followed, { changedSince: LATER })).toEqual({ indexed: 2, removed: 1 });

    const rebuilt = await open();
    await storeCompanies(rebuilt, [...PUBLIC_COMPANIES, renamed, hidden, added]);
    expect(await refreshSearchIndex(rebuilt, { changedSince: LATER })).toEqual({
      indexed: PUBLIC_COMPANIES.length + 2,
      removed: 0,
    });

    expect(await contents(followed)).toEqual(await contents(rebuilt));
  });

  it('does not change when the same companies are refreshed again', async () => {
    const database = await open();
    await storeCompanies(database, PUBLIC_COMPANIES);
    await refreshSearchIndex(database, { changedSince: new Date(0) });
    const before = await contents(database);
    expect(await refreshSearchIndex(database, { changedSince: new Date(0) })).toEqual({
      indexed: 0,
      removed: 0,
    });
    expect(await contents(database)).toEqual(before);
  });

  it('counts each company once when refreshes meet', async () => {
    const database = await open();
    await storeCompanies(database, [invented(0, 'EXEMPLE')], new Date(0));
    await refreshSearchIndex(database, { changedSince: new Date(0) });
    await storeCompanies(
      database,
      Array.from({ length: 20 }, (_, i) => invented(i, 'EXEMPLE CONCURRENT')),
      LATER,
    );
    await Promise.all(Array.from({ length: 4 }, () => refreshSearchIndex(database, { changedSince: LATER })));
    expect(await database.rows(`SELECT companies FROM search_term WHERE term = 'concurrent'`)).toEqual([
      { companies: 20 },
    ]);
  });

  it.each(['PARTIAL', 'NATURAL_PERSON', 'HIDDEN'] as const)(
    'forgets every word of a company that becomes %s',
    async (visibility) => {
      const database = await open();
      const company = invented(1, 'EXEMPLE CONFIDENTIEL', {
        acronym: 'EXCO',
        tradeNames: ['ENSEIGNE SECRETE'],
      });
      await storeCompanies(database, [...PUBLIC_COMPANIES, company], new Date(0));
      await refreshSearchIndex(database, { changedSince: new Date(0) });
      expect(await found(database, 'exemple confidentiel')).toEqual([company.companyId]);

      await storeCompanies(database, [{ companyId: company.companyId, name: null, visibility }], LATER);
      for (const query of ['exemple confidentiel', 'confidenteil', 'exco', 'enseigne secrete'])
        expect(await found(database, query)).toEqual([]);
      await refreshSearchIndex(database, { changedSince: LATER });

      expect(JSON.stringify(await contents(database))).not.toMatch(
        /confidentiel|exco|enseigne|secrete|900000001/,
      );
    },
  );

  it('never takes in a company that is not public', async () => {
    const database = await open();
    await storeCompanies(database, [
      invented(1, 'EXEMPLE PUBLIC'),
      ...(['PARTIAL', 'NATURAL_PERSON', 'HIDDEN'] as const).map((visibility, i) => ({
        companyId: `FR-90000001${i}`,
        name: null,
        visibility,
      })),
    ]);
    expect(await refreshSearchIndex(database, { changedSince: new Date(0) })).toEqual({
      indexed: 1,
      removed: 0,
    });
    expect(await found(database, '900000010')).toEqual([]);
  });

  it('follows one company learnt live, in the transaction that stores it', async () => {
    const database = await open();
    await storeCompanies(database, PUBLIC_COMPANIES);
    await refreshSearchIndex(database, { changedSince: new Date(0) });
    const company = invented(1, 'EXEMPLE APPRIS');
    await database
      .transaction(async (sql) => {
        await storeCompanies(sql, [company]);
        await refreshCompanies(sql, [company.companyId]);
        throw new Error('undone');
      })
      .catch(() => undefined);
    expect(await found(database, 'exemple appris')).toEqual([]);
    await database.transaction(async (sql) => {
      await storeCompanies(sql, [company]);
      expect(await refreshCompanies(sql, [company.companyId])).toEqual({ indexed: 1, removed: 0 });
      expect(await refreshCompanies(sql, [company.companyId])).toEqual({ indexed: 0, removed: 0 });
    });
    expect(await found(database, 'exemple appris')).toEqual([company.companyId]);
  });
});
