import { refreshSearchIndex, SearchCompanies } from '#companies';
import { encodeCursor } from '#kernel';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';
import { PUBLIC_COMPANIES, storeCompanies } from './public-companies.js';

describe('company search under hostile input', () => {
  let test: TestDatabase;
  let companies: SearchCompanies;

  beforeAll(async () => {
    test = await createTestDatabase();
    await storeCompanies(test.database, PUBLIC_COMPANIES);
    await refreshSearchIndex(test.database, { changedSince: new Date(0) });
    companies = new SearchCompanies(test.database);
  });
  afterAll(() => test.drop());

  it.each([
    ['nothing', ''],
    ['spaces', ' \t\n '],
    ['emoji', '💸💸💸'],
    ['a lone surrogate', '\ud83d'],
    ['text from right to left', 'شركة دانون'],
    ['Hebrew', 'חברה'],
    ['a null byte alone', '\0'],
    ['a number with a wrong checksum', '552032535'],
    ['a number of nobody', '732829320'],
    ['wildcards', '%_\\%'],
    ['operators of text search', "| ! <-> :* ( ) ''"],
    ['a word with operators', "zzzzqqqq:* | !'zzzzqqqq'"],
    ['an SQL injection', "'; DROP TABLE company; --"],
    ['two hundred letters', 'z'.repeat(200)],
    ['a hundred words of one letter', 'z '.repeat(100)],
    ['regular expressions', '^(a+)+$ [[:alpha:]]{100}'],
  ])('answers %s with an empty page', async (_, query) => {
    expect(await companies.execute({ query, first: 10 })).toEqual({ items: [], hasNextPage: false });
  });

  it.each([
    ['a null byte in a name', 'dan\0one', []],
    ['a name after a null byte', '\0danone', ['DANONE']],
    ['one letter', 'd', ['DANONE', 'DIRECTION INTERMINISTERIELLE DU NUMERIQUE', 'DELTA ASSURANCES']],
    ['stop words only', 'la', ['LA POSTE']],
    ['legal forms only', 'sarl sas', []],
    ['a name between emoji', '💸 danone 💸', ['DANONE']],
  ])('reads what can be read of %s', async (_, query, names) => {
    const { items } = await companies.execute({ query, first: 10 });
    expect(items.map(({ node }) => node.name)).toEqual(names);
  });

  it.each([
    ['QUERY_TOO_LONG', 'query', { query: '💸'.repeat(10_000), first: 10 }],
    ['QUERY_TOO_LONG', 'query', { query: 'a'.repeat(201), first: 10 }],
    ['INVALID_PAGE_SIZE', 'first', { query: 'a', first: 0 }],
    ['INVALID_PAGE_SIZE', 'first', { query: 'a', first: 51 }],
    ['INVALID_PAGE_SIZE', 'first', { query: 'a', first: 1.5 }],
    ['INVALID_FILTER', 'postcode', { query: 'a', first: 1, filter: { postcode: "75' | 'a" } }],
    ['INVALID_FILTER', 'postcode', { query: 'a', first: 1, filter: { postcode: '7'.repeat(50) } }],
    ['INVALID_FILTER', 'activity', { query: 'a', first: 1, filter: { activity: '%' } }],
    ['INVALID_CURSOR', 'after', { query: 'a', first: 1, after: 'not a cursor' }],
    ['INVALID_CURSOR', 'after', { query: 'a', first: 1, after: encodeCursor(['a', 1, 'FR-552032534']) }],
    ['INVALID_CURSOR', 'after', { query: 'a', first: 1, after: encodeCursor([1, 1e300, 'FR-552032534']) }],
    ['INVALID_CURSOR', 'after', { query: 'a', first: 1, after: encodeCursor([1, 1, 'FR-552032534\0']) }],
  ])('refuses with %s at %s', async (code, field, input) => {
    await expect(companies.execute(input)).rejects.toMatchObject({ code, field });
  });
});
