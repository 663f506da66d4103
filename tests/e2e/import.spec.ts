import { createReadStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Day } from '#kernel';
import { exampleSirens, runImport, unitsCsv } from '../support/run-import.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const [FIRST, SECOND, THIRD] = exampleSirens(3) as [string, string, string];
const AUGUST = '2026-08-01' as Day;
const SEPTEMBER = '2026-09-01' as Day;

describe('import', () => {
  let test: TestDatabase;
  let folder: string;

  beforeEach(async () => {
    test = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'goodpayer-import-'));
  });
  afterEach(async () => {
    await chmod(folder, 0o755);
    await rm(folder, { recursive: true });
    await test.drop();
  });

  async function file(name: string, content: string | Buffer): Promise<string> {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  }

  function names(): Promise<{ name: string | null; source_on: string }[]> {
    return test.database.rows('SELECT name, source_on FROM company ORDER BY company_id');
  }

  it('changes nothing when the same file is imported twice, and says so', async () => {
    const place = await file('units-2026-08-01.csv', unitsCsv([{ siren: FIRST }, { siren: SECOND }]));
    const [first] = await runImport(test.database, 'sirene-units', place);
    const before = await test.database.rows('SELECT * FROM company ORDER BY company_id');
    const [second] = await runImport(test.database, 'sirene-units', place);
    const [forced] = await runImport(test.database, 'sirene-units', place, { again: true });
    expect(first).toMatchObject({ outcome: 'IMPORTED', rowsRead: 2, rowsWritten: 2 });
    expect(second).toMatchObject({ outcome: 'ALREADY_IMPORTED' });
    expect(forced).toMatchObject({ outcome: 'IMPORTED', rowsRead: 2, rowsWritten: 0 });
    expect(await test.database.rows('SELECT * FROM company ORDER BY company_id')).toEqual(before);
    expect(await test.database.rows('SELECT count(*)::int AS events FROM outbox_event')).toEqual([
      { events: 1 },
    ]);
  });

  it('replaces older facts by newer ones, never the reverse, in whatever order the files come', async () => {
    const september = await file('b.csv', unitsCsv([{ siren: FIRST, name: 'NOUVEAU NOM' }]));
    const august = await file('a.csv', unitsCsv([{ siren: FIRST, name: 'ANCIEN NOM' }]));
    await runImport(test.database, 'sirene-units', september, { sourceOn: SEPTEMBER });
    const [older] = await runImport(test.database, 'sirene-units', august, { sourceOn: AUGUST });
    expect(older).toMatchObject({ rowsRead: 1, rowsWritten: 0 });
    expect(await names()).toEqual([{ name: 'NOUVEAU NOM', source_on: SEPTEMBER }]);
  });

  it('moves the date of a fact that is stated again, without announcing a change', async () => {
    const place = await file('a.csv', unitsCsv([{ siren: FIRST }]));
    await runImport(test.database, 'sirene-units', place, { sourceOn: AUGUST });
    const [again] = await runImport(test.database, 'sirene-units', place, { sourceOn: SEPTEMBER });
    expect(again).toMatchObject({ outcome: 'IMPORTED', rowsWritten: 0 });
    expect(await names()).toEqual([{ name: 'EXEMPLE', source_on: SEPTEMBER }]);
    expect(await test.database.rows('SELECT count(*)::int AS events FROM outbox_event')).toEqual([
      { events: 1 },
    ]);
  });

  it('lets the register replace a name in passing whatever the dates, and never the reverse', async () => {
    await test.database.rows(
      `INSERT INTO company (company_id, name, visibility, status, source, source_on, record_id) VALUES
       ($1, 'NOM D''UNE ANNONCE', 'PUBLIC', 'UNKNOWN', 'BODACC', '2026-12-01', 'A'),
       ($2, 'NOM DU REGISTRE VIVANT', 'PUBLIC', 'ACTIVE', 'RECHERCHE_ENTREPRISES', '2026-12-01', 'B')`,
      [`FR-${FIRST}`, `FR-${SECOND}`],
    );
    const place = await file('a.csv', unitsCsv([{ siren: FIRST }, { siren: SECOND }]));
    await runImport(test.database, 'sirene-units', place, { sourceOn: AUGUST });
    expect(await names()).toEqual([
      { name: 'EXEMPLE', source_on: AUGUST },
      { name: 'EXEMPLE', source_on: AUGUST },
    ]);
  });

  it('takes the last of two lines about one company, in one batch or in two', async () => {
    const twice = unitsCsv([
      { siren: FIRST, name: 'AVANT' },
      { siren: SECOND },
      { siren: FIRST, name: 'APRES' },
    ]);
    const place = await file('a.csv', twice);
    for (const recordsPerBatch of [1, 10]) {
      await test.database.rows('TRUNCATE company');
      await runImport(test.database, 'sirene-units', place, { recordsPerBatch, again: true });
      expect((await names())[0]).toMatchObject({ name: 'APRES' });
    }
  });

  it('announces each changed company once, at most a thousand an event, and none on demand', async () => {
    const sirens = exampleSirens(2500);
    const place = await file('a.csv', unitsCsv(sirens.map((siren) => ({ siren }))));
    await runImport(test.database, 'sirene-units', place);
    const events = await test.database.rows<{ payload: { companyIds: string[] } }>(
      `SELECT payload FROM outbox_event WHERE type = 'CompanyFactsChanged'`,
    );
    expect(Math.max(...events.map(({ payload }) => payload.companyIds.length))).toBeLessThanOrEqual(1000);
    expect(events.flatMap(({ payload }) => payload.companyIds).sort()).toEqual(
      sirens.map((siren) => `FR-${siren}`).sort(),
    );
    await test.database.rows('TRUNCATE outbox_event, company');
    await runImport(test.database, 'sirene-units', place, { again: true, announcesChanges: false });
    expect(await test.database.rows('SELECT FROM outbox_event')).toEqual([]);
  });

  it('stops cleanly after the batch in hand and goes on from there', async () => {
    const sirens = exampleSirens(60);
    const place = await file('a.csv', unitsCsv(sirens.map((siren) => ({ siren }))));
    const [stopped] = await runImport(test.database, 'sirene-units', place, {
      recordsPerBatch: 20,
      signal: AbortSignal.abort(),
    });
    expect(stopped).toMatchObject({ outcome: 'STOPPED', rowsRead: 0 });
    const [resumed] = await runImport(test.database, 'sirene-units', place, { recordsPerBatch: 20 });
    expect(resumed).toMatchObject({ outcome: 'IMPORTED', rowsRead: 60, rowsWritten: 60 });
  });

  it('lists rejected lines and warnings beside the file, without their content', async () => {
    const place = await file('a.csv', unitsCsv([{ siren: 'ABC' }, { siren: FIRST }, { siren: '000000019' }]));
    const [result] = await runImport(test.database, 'sirene-units', place);
    expect(result).toMatchObject({
      rowsRead: 3,
      rowsWritten: 2,
      rowsRejected: 1,
      warnings: 1,
      rejectsPath: `${place}.rejects.csv`,
    });
    expect(await readFile(`${place}.rejects.csv`, 'utf8')).toBe(
      'line,severity,reason\n2,rejected,"siren is not nine digits"\n4,warning,"SIREN with a wrong checksum"\n',
    );
  });

  it('lists rejects elsewhere when it is told to, or when it may not write beside the file', async () => {
    const place = await file('a.csv', unitsCsv([{ siren: 'ABC' }, { siren: FIRST }]));
    const asked = join(folder, 'asked');
    const [told] = await runImport(test.database, 'sirene-units', place, { rejectsFolder: asked });
    expect(told!.rejectsPath).toBe(join(asked, 'a.csv.rejects.csv'));
    // A folder's name taken by a file is refused to everybody, root included.
    await file('taken', '');
    const fallbackFolder = join(folder, 'fallback');
    const [refused] = await runImport(test.database, 'sirene-units', place, {
      again: true,
      rejectsFolder: join(folder, 'taken'),
      fallbackFolder,
    });
    expect(refused!.rejectsPath).toBe(join(fallbackFolder, 'a.csv.rejects.csv'));
  });

  it('rejects a line that the database refuses and keeps its neighbours', async () => {
    const sirens = exampleSirens(40);
    const place = await file(
      'a.csv',
      unitsCsv(sirens.map((siren, index) => ({ siren, name: index === 17 ? 'NUL\0' : 'EXEMPLE' }))),
    );
    const [result] = await runImport(test.database, 'sirene-units', place);
    expect(result).toMatchObject({ rowsRead: 40, rowsWritten: 39, rowsRejected: 1 });
    expect(await readFile(result!.rejectsPath!, 'utf8')).toContain('19,rejected,"invalid byte sequence');
  });

  it('imports the files of a folder in the order of their names, and passes over what is not data', async () => {
    await file('part2.csv', unitsCsv([{ siren: FIRST, name: 'DEUXIEME' }]));
    await file('part10.csv', unitsCsv([{ siren: FIRST, name: 'DIXIEME' }]));
    await file('README.md', 'not data');
    await file('part2.csv.rejects.csv', 'line,severity,reason\n');
    await mkdir(join(folder, 'nested.csv'));
    const results = await runImport(test.database, 'sirene-units', folder, { sourceOn: AUGUST });
    expect(results.map(({ fileName }) => fileName)).toEqual(['part2.csv', 'part10.csv']);
    expect(await names()).toEqual([{ name: 'DIXIEME', source_on: AUGUST }]);
  });

  it('reads standard input', async () => {
    const place = await file('a.csv', unitsCsv([{ siren: FIRST }, { siren: THIRD }]));
    const [result] = await runImport(test.database, 'sirene-units', '-', { stdin: createReadStream(place) });
    expect(result).toMatchObject({ outcome: 'IMPORTED', rowsWritten: 2 });
    expect(await names()).toMatchObject([{ source_on: '2026-08-02' }, { source_on: '2026-08-02' }]);
  });

  it('refreshes the search with what changed, and not when nothing did', async () => {
    const refreshed: Date[] = [];
    const refreshSearch = async (_: unknown, { changedSince }: { changedSince: Date }): Promise<void> =>
      void refreshed.push(changedSince);
    const place = await file('a.csv', unitsCsv([{ siren: FIRST }]));
    await runImport(test.database, 'sirene-units', place, { refreshSearch });
    await runImport(test.database, 'sirene-units', place, { refreshSearch });
    expect(refreshed).toHaveLength(1);
    const [row] = await test.database.rows<{ isCovered: boolean }>(
      'SELECT bool_and(imported_at >= $1) AS "isCovered" FROM company',
      [refreshed[0]],
    );
    expect(row).toEqual({ isCovered: true });
  });

  it('tells the processes that hold answers in memory that companies changed', async () => {
    const told: (string | undefined)[] = [];
    const place = await file('a.csv', unitsCsv([{ siren: FIRST }]));
    await test.database.withConnection(async (listener) => {
      listener.on('notification', ({ payload }) => told.push(payload));
      await listener.query('LISTEN company_changed');
      await runImport(test.database, 'sirene-units', place);
      await listener.query('UNLISTEN company_changed');
    });
    expect(told).toEqual(['*']);
  });

  it('leaves no temporary file and no lock behind', async () => {
    const place = await file('a.csv', unitsCsv([{ siren: FIRST }]));
    await runImport(test.database, 'sirene-units', place);
    expect(await readdir(folder)).toEqual(['a.csv']);
    expect(
      await test.database.rows(
        `SELECT FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      ),
    ).toEqual([]);
  });
});
