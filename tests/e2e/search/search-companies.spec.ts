import { refreshSearchIndex, SearchCompanies, SuggestCompanies, type SearchFilter } from '#companies';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';
import { invented, PUBLIC_COMPANIES, storeCompanies } from './public-companies.js';

describe('company search', () => {
  let test: TestDatabase;
  let companies: SearchCompanies;

  beforeAll(async () => {
    test = await createTestDatabase();
    await storeCompanies(test.database, [
      ...PUBLIC_COMPANIES,
      invented(1, 'SCI EXEMPLE ŒUVRE'),
      invented(2, 'EXEMPLE MOULIN'),
      invented(3, 'EXEMPLE MOULIN SARL', { sizeBand: '12' }),
      invented(4, 'EXEMPLE MOULINS ET FILS', { sizeBand: '53' }),
      invented(5, 'MOULIN DE L EXEMPLE', { sizeBand: '53', status: 'CEASED' }),
      invented(6, 'EXEMPLE MOULON', { sizeBand: '53' }),
      invented(8, 'SCI EXEMPLE LILAS'),
      invented(9, 'SARL EXEMPLE LILAS', { sizeBand: '12' }),
      invented(7, "EXEMPLE D'AILLEURS & CIE"),
    ]);
    await refreshSearchIndex(test.database, { changedSince: new Date(0) });
    companies = new SearchCompanies(test.database);
  });
  afterAll(() => test.drop());

  async function found(query: string, filter?: SearchFilter): Promise<string[]> {
    const { items } = await companies.execute({ query, filter, first: 10 });
    return items.map(({ node }) => `${node.match} ${node.name}`);
  }

  it.each(['552032534', '552 032 534', '552.032.534', 'FR27 552032534', '552 032 534 00646', 'FR-552032534'])(
    'finds a company by its number written %s, and nothing else',
    async (query) => {
      expect(await found(query)).toEqual(['NUMBER DANONE']);
    },
  );

  it('gives a hit all that a list shows', async () => {
    const { items } = await companies.execute({ query: 'la poste', first: 1 });
    expect(items[0]!.node).toEqual({
      companyId: 'FR-356000000',
      country: 'FR',
      number: '356000000',
      name: 'LA POSTE',
      status: 'ACTIVE',
      activityCode: '53.10Z',
      activityScheme: 'NAF_REV2',
      postcode: '75015',
      locality: null,
      department: '75',
      match: 'EXACT',
    });
  });

  it.each([
    ['danone', 'EXACT DANONE'],
    ['  Danone  ', 'EXACT DANONE'],
    ['DANONÉ', 'EXACT DANONE'],
    ['SA Danone', 'EXACT DANONE'],
    ['dano', 'PREFIX DANONE'],
    ['danonne', 'FUZZY DANONE'],
    ['virly', 'WORDS ETS J VIRLY S A'],
    ['ets j virly', 'EXACT ETS J VIRLY S A'],
    ['Établissements J. Virly', 'EXACT ETS J VIRLY S A'],
    ['restaurants du cœur', 'WORDS LES RESTAURANTS DU COEUR'],
    ['coeur restaurants', 'WORDS LES RESTAURANTS DU COEUR'],
    ['restorants du ceour', 'FUZZY LES RESTAURANTS DU COEUR'],
    ['voitures & camions ollandini', 'WORDS OLLANDINI LOCATION VOITURES ET CAMIONS'],
    ['ollandini location voitures and camions', 'EXACT OLLANDINI LOCATION VOITURES ET CAMIONS'],
    ['dinum', 'EXACT DIRECTION INTERMINISTERIELLE DU NUMERIQUE'],
    ['D.I.N.U.M.', 'EXACT DIRECTION INTERMINISTERIELLE DU NUMERIQUE'],
    ['solarsud', 'EXACT ESSOR ENERGIES'],
    ["société d'entreposage huillier", "WORDS SET - HUILLIER - SOCIETE D'ENTREPOSAGE ET DE TRANSPORTS"],
    ['01 digital', 'EXACT 01 DIGITAL LIMITED'],
    ['01 Digital Ltd', 'EXACT 01 DIGITAL LIMITED'],
    ['exemple oeuvre', 'EXACT SCI EXEMPLE ŒUVRE'],
    ['exemple d’ailleurs et compagnie', "EXACT EXEMPLE D'AILLEURS & CIE"],
  ])('answers %j with %s first', async (query, first) => {
    expect((await found(query))[0]).toBe(first);
  });

  it('puts exact before prefix, prefix before words and words before fuzzy, then the most important', async () => {
    expect(await found('exemple moulin')).toEqual([
      'EXACT EXEMPLE MOULIN SARL',
      'EXACT EXEMPLE MOULIN',
      'PREFIX EXEMPLE MOULINS ET FILS',
      'WORDS MOULIN DE L EXEMPLE',
      'FUZZY EXEMPLE MOULON',
    ]);
  });

  it('prefers the legal form that was typed to the more important company', async () => {
    expect(await found('exemple lilas')).toEqual(['EXACT SARL EXEMPLE LILAS', 'EXACT SCI EXEMPLE LILAS']);
    expect(await found('sci exemple lilas')).toEqual(['EXACT SCI EXEMPLE LILAS', 'EXACT SARL EXEMPLE LILAS']);
    expect(await found('Exemple Lilas S.C.I.')).toEqual([
      'EXACT SARL EXEMPLE LILAS',
      'EXACT SCI EXEMPLE LILAS',
    ]);
  });

  it.each<[SearchFilter, string[]]>([
    [{ active: true }, ["EXACT ANTINEA COURTAGE D'ASSURANCES"]],
    [{ active: false }, ['WORDS DELTA ASSURANCES']],
    [{ activity: '66' }, ["WORDS ANTINEA COURTAGE D'ASSURANCES", 'WORDS DELTA ASSURANCES']],
    [{ country: 'GB' }, []],
  ])('keeps to the filter %j', async (filter, expected) => {
    const query = filter.active === true ? 'sacdrop assurances' : 'assurances';
    expect(await found(query, filter)).toEqual(expected);
  });

  it.each([
    [{ postcode: '75' }, 'la poste', 1],
    [{ postcode: '75015' }, 'la poste', 1],
    [{ postcode: '750' }, 'dano', 1],
    [{ postcode: '69' }, 'la poste', 0],
    [{ postcode: 'ts22' }, '01 digital', 1],
    [{ postcode: 'TS22 5HW' }, '01 digital', 1],
    [{ postcode: '75' }, '552032534', 1],
    [{ postcode: '69' }, '552032534', 0],
    [{ activity: '5310Z' }, 'post', 1],
    [{ country: 'FR' }, 'l', 2],
  ] as [SearchFilter, string, number][])(
    'filters by %j among matches of %j',
    async (filter, query, count) => {
      expect(await found(query, filter)).toHaveLength(count);
    },
  );

  it('suggests the best few while a name is typed', async () => {
    const suggested = await new SuggestCompanies(companies).execute({
      query: 'exem',
      country: 'FR',
      limit: 3,
    });
    expect(suggested.map(({ name }) => name)).toEqual([
      'EXEMPLE MOULINS ET FILS',
      'EXEMPLE MOULON',
      'EXEMPLE MOULIN SARL',
    ]);
  });
});
