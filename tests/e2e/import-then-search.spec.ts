import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { refreshSearchIndex, SearchCompanies } from '#companies';
import { exampleSirens, runImport, unitsCsv, type ImportChoice } from '../support/run-import.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const [FIRST, SECOND] = exampleSirens(2) as [string, string];
const WITH_SEARCH: ImportChoice = { refreshSearch: refreshSearchIndex };
const KILLED: ImportChoice = { refreshSearch: () => Promise.reject(new Error('killed')) };

describe('an import and the search', () => {
  let test: TestDatabase;
  let folder: string;

  beforeEach(async () => {
    test = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'goodpayer-import-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
    await test.drop();
  });

  async function units(name: string, siren: string, companyName: string): Promise<string> {
    const place = join(folder, name);
    await writeFile(place, unitsCsv([{ siren, name: companyName }]));
    return place;
  }

  async function found(query: string): Promise<string[]> {
    const { items } = await new SearchCompanies(test.database).execute({ query, first: 10 });
    return items.map(({ node }) => node.companyId);
  }

  it('makes up for a process that was killed before the search had followed, when the same file is imported again', async () => {
    const place = await units('units.csv', FIRST, 'EXEMPLE OUBLIE');
    await expect(runImport(test.database, 'sirene-units', place, KILLED)).rejects.toThrow('killed');
    expect(await found('exemple oublie')).toEqual([]);
    const [again] = await runImport(test.database, 'sirene-units', place, WITH_SEARCH);
    expect(again).toMatchObject({ outcome: 'ALREADY_IMPORTED' });
    expect(await found('exemple oublie')).toEqual([`FR-${FIRST}`]);
  });

  it('makes up for it with the next import of anything', async () => {
    const forgotten = await units('a.csv', FIRST, 'EXEMPLE OUBLIE');
    await runImport(test.database, 'sirene-units', forgotten, KILLED).catch(() => undefined);
    const next = await units('b.csv', SECOND, 'EXEMPLE SUIVANT');
    await runImport(test.database, 'sirene-units', next, WITH_SEARCH);
    expect(await found('exemple oublie')).toEqual([`FR-${FIRST}`]);
  });

  it('finds the companies that came before the place where a file breaks', async () => {
    const whole = gzipSync(unitsCsv(exampleSirens(60_000).map((siren) => ({ siren }))));
    const place = join(folder, 'units.csv.gz');
    await writeFile(place, whole.subarray(0, whole.length - 1000));
    const attempt = runImport(test.database, 'sirene-units', place, {
      ...WITH_SEARCH,
      recordsPerBatch: 1000,
    });
    await expect(attempt).rejects.toMatchObject({ code: 'CORRUPT_FILE' });
    expect(await found(FIRST)).toEqual([`FR-${FIRST}`]);
    expect(
      await test.database.rows('SELECT company_id FROM company EXCEPT SELECT company_id FROM company_search'),
    ).toEqual([]);
  });

  it('does not follow twice what it has followed', async () => {
    const refreshes: Date[] = [];
    const counted: ImportChoice = {
      refreshSearch: async (_database, { changedSince }) => void refreshes.push(changedSince),
    };
    const place = await units('units.csv', FIRST, 'EXEMPLE');
    await runImport(test.database, 'sirene-units', place, counted);
    await runImport(test.database, 'sirene-units', place, counted);
    await runImport(test.database, 'sirene-units', place, { ...counted, again: true });
    expect(refreshes).toHaveLength(1);
  });
});
