import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { exampleSirens, runImport, unitsCsv } from '../support/run-import.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { zipOf } from '../support/zip-of.js';

const [FIRST, SECOND] = exampleSirens(2) as [string, string];
const GOOD = unitsCsv([{ siren: FIRST }]);

describe('import of bad input', () => {
  let test: TestDatabase;
  let folder: string;

  beforeAll(async () => {
    test = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'goodpayer-bad-input-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await test.drop();
  });
  beforeEach(() => test.database.rows('TRUNCATE company, import_run'));

  async function file(name: string, content: string | Buffer): Promise<string> {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  }

  async function parquet(name: string, select: string): Promise<string> {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(`COPY (${select}) TO '${join(folder, name)}' (FORMAT parquet)`);
    connection.closeSync();
    instance.closeSync();
    return join(folder, name);
  }

  const manyRows = gzipSync(unitsCsv(exampleSirens(20_000).map((siren) => ({ siren }))));

  it.each<[string, string, string | Buffer, string, RegExp]>([
    [
      'a wrong header',
      'w.csv',
      'a,b\n1,2\n',
      'WRONG_HEADER',
      /no column siren, statutDiffusionUniteLegale.*begins with: a, b/,
    ],
    ['an empty file', 'empty.csv', '', 'EMPTY_FILE', /empty/],
    ['a header without rows', 'header.csv', unitsCsv([]), 'NO_ROWS', /header\.csv holds no row/],
    [
      'rows that are all wrong',
      'all.csv',
      unitsCsv([{ siren: 'A' }, { siren: 'B' }]),
      'NO_ROWS',
      /None of the 2 rows.*siren is not nine digits/,
    ],
    [
      'a Latin-1 file',
      'latin1.csv',
      Buffer.from(unitsCsv([{ siren: FIRST, name: 'SOCIÉTÉ' }]), 'latin1'),
      'NOT_UTF8',
      /Line 2 is not UTF-8/,
    ],
    [
      'a cut gzip',
      'cut.csv.gz',
      manyRows.subarray(0, manyRows.length - 20),
      'CORRUPT_FILE',
      /cut\.csv\.gz is a damaged or cut gzip/,
    ],
    [
      'a damaged gzip',
      'bad.csv.gz',
      Buffer.concat([manyRows.subarray(0, 5000), Buffer.alloc(500), manyRows.subarray(5500)]),
      'CORRUPT_FILE',
      /damaged/,
    ],
    ['a cut zip', 'cut.zip', zipOf({ 'a.csv': GOOD }).subarray(0, 60), 'CORRUPT_FILE', /zip/],
    ['a zip without data', 'none.zip', zipOf({ 'README.md': 'x' }), 'NO_FILES', /holds no file/],
    ['a cut Parquet', 'cut.parquet', Buffer.from('PAR1....PAR1'), 'CORRUPT_FILE', /Parquet/],
    ['another format', 'units.json', '[{"siren": "1"}]', 'WRONG_FORMAT', /looks like json/],
  ])('refuses %s with one clear line', async (_case, name, content, code, message) => {
    const place = await file(name, content);
    await expect(runImport(test.database, 'sirene-units', place)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
    const runs = await test.database.rows<{ state: string }>('SELECT state FROM import_run');
    expect(runs.filter(({ state }) => state !== 'FAILED')).toEqual([]);
  });

  it('refuses an unknown source, a missing file and a folder without files', async () => {
    const empty = await mkdtemp(join(folder, 'empty-'));
    await expect(runImport(test.database, 'nothing', empty)).rejects.toMatchObject({
      code: 'UNKNOWN_SOURCE',
      message: expect.stringContaining('sirene-units'),
    });
    await expect(runImport(test.database, 'sirene-units', join(folder, 'missing'))).rejects.toMatchObject({
      code: 'FILE_NOT_FOUND',
    });
    await expect(runImport(test.database, 'sirene-units', empty)).rejects.toMatchObject({ code: 'NO_FILES' });
  });

  it('names the columns of a Parquet file whose types lose the identifier', async () => {
    const place = await parquet(
      'types.parquet',
      `SELECT 12345678.0::DOUBLE AS siren, 'O' AS statutDiffusionUniteLegale, ['A'] AS etatAdministratifUniteLegale, 5710 AS categorieJuridiqueUniteLegale, 'X' AS denominationUniteLegale`,
    );
    await expect(runImport(test.database, 'sirene-units', place)).rejects.toMatchObject({
      code: 'WRONG_COLUMN_TYPE',
      message: expect.stringMatching(/siren is DOUBLE, etatAdministratifUniteLegale is VARCHAR\[\]/),
    });
  });

  it('reads a Parquet file whose numbers are numbers and whose days are days', async () => {
    const place = await parquet(
      'numbers.parquet',
      `SELECT 5410220::BIGINT AS siren, 'O' AS statutDiffusionUniteLegale, 'A' AS etatAdministratifUniteLegale, 5710::BIGINT AS categorieJuridiqueUniteLegale, 'EXEMPLE' AS denominationUniteLegale, DATE '1954-12-25' AS dateCreationUniteLegale`,
    );
    await runImport(test.database, 'sirene-units', place);
    expect(await test.database.rows('SELECT company_id, legal_form_code, created_on FROM company')).toEqual([
      { company_id: 'FR-005410220', legal_form_code: '5710', created_on: '1954-12-25' },
    ]);
  });

  it('imports each file of a zip, each as a run of its own', async () => {
    const place = await file(
      'parts.zip',
      zipOf({ 'part1.csv': GOOD, 'notes.md': 'x', 'inner/part2.csv': unitsCsv([{ siren: SECOND }]) }),
    );
    const results = await runImport(test.database, 'sirene-units', place);
    expect(results).toMatchObject([
      { fileName: 'part1.csv', rowsWritten: 1 },
      { fileName: 'part2.csv', rowsWritten: 1 },
    ]);
    expect(await runImport(test.database, 'sirene-units', place)).toMatchObject([
      { outcome: 'ALREADY_IMPORTED' },
      { outcome: 'ALREADY_IMPORTED' },
    ]);
  });

  it('rejects a line of 2 GB, keeps the others and holds neither in memory', async () => {
    const megabyte = Buffer.alloc(1 << 20, 'x');
    const [header, first] = GOOD.split('\n');
    const stdin = Readable.from(
      (function* () {
        yield Buffer.from(`${header}\n${first}\n${SECOND},O,"`);
        for (let i = 0; i < 2048; i++) yield megabyte;
        yield Buffer.from(`"\n${SECOND},O,2001-02-03,,2001-02-03,A,EXEMPLE,5710,70.22Z,NAFRev2\n`);
      })(),
    );
    const before = process.memoryUsage.rss();
    const [result] = await runImport(test.database, 'sirene-units', '-', { stdin });
    expect(result).toMatchObject({ rowsRead: 3, rowsWritten: 2, rowsRejected: 1 });
    expect(process.memoryUsage.rss() - before).toBeLessThan(300 << 20);
  });
});
