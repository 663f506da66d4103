import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Day } from '#kernel';
import { establishmentsCsv, exampleSirens, runImport, unitsCsv } from '../support/run-import.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const SOURCES = join(import.meta.dirname, '..', '..', 'libs', 'companies', 'sources');
const UNITS = join(SOURCES, 'sirene-units', 'fixtures', 'StockUniteLegale-2026.csv');
const PERIODS = join(SOURCES, 'sirene-establishments', 'fixtures', 'periods-lyon4.csv');
const OLD_STOCK = join(SOURCES, 'sirene-establishments', 'fixtures', 'StockEtablissement-2019.csv');
const GB_COMPANIES = join(SOURCES, 'gb-companies', 'fixtures', 'BasicCompanyData.csv');
const SOURCE_ON = '2026-08-01' as Day;
const [PUBLIC] = exampleSirens(1) as [string];

describe('import of Sirene and Companies House', () => {
  let test: TestDatabase;
  let folder: string;

  beforeEach(async () => {
    test = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'goodpayer-sirene-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
    await test.drop();
  });

  async function file(name: string, content: string): Promise<string> {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  }

  it('reads the 35-column stock: placeholder dates, ceased units, trade names', async () => {
    await runImport(test.database, 'sirene-units', UNITS, { sourceOn: SOURCE_ON });
    const rows = await test.database.rows(
      `SELECT company_id, name, acronym, trade_names, visibility, status, created_on, ceased_on, legal_form_code, activity_code, activity_scheme, size_band, size_year, size_category, source, source_on, record_id
       FROM company WHERE company_id IN ('FR-057502510', 'FR-057808172', 'FR-063802466') ORDER BY company_id`,
    );
    const shared = {
      visibility: 'PUBLIC',
      activity_scheme: 'NAF_REV2',
      size_year: 2023,
      source: 'SIRENE',
      source_on: SOURCE_ON,
    };
    expect(rows).toEqual([
      {
        ...shared,
        company_id: 'FR-057502510',
        name: "ANTINEA COURTAGE D'ASSURANCES",
        acronym: 'SACDROP ASSURANCES',
        trade_names: ['SACDROP ASSURANCES'],
        status: 'ACTIVE',
        created_on: '1957-01-01',
        ceased_on: null,
        legal_form_code: '5710',
        activity_code: '66.22Z',
        size_band: '21',
        size_category: 'PME',
        record_id: '057502510',
      },
      {
        ...shared,
        company_id: 'FR-057808172',
        name: 'DELTA ASSURANCES',
        acronym: null,
        trade_names: ['COMEGA'],
        status: 'CEASED',
        created_on: '1957-01-01',
        ceased_on: '2026-01-01',
        legal_form_code: '5710',
        activity_code: '66.22Z',
        size_band: '22',
        size_category: 'ETI',
        record_id: '057808172',
      },
      {
        ...shared,
        company_id: 'FR-063802466',
        name: 'FACTOFRANCE',
        acronym: null,
        trade_names: [],
        status: 'ACTIVE',
        created_on: null,
        ceased_on: null,
        legal_form_code: '5599',
        activity_code: '64.19Z',
        size_band: '32',
        size_category: 'GE',
        record_id: '063802466',
      },
    ]);
  });

  it('dates openings and closings from the periods, and never knows a placeholder or tomorrow', async () => {
    await runImport(test.database, 'sirene-establishments', PERIODS, { sourceOn: SOURCE_ON });
    expect(
      await test.database.rows(
        `SELECT siret, status, created_on, closed_on, activity_code, activity_scheme FROM establishment WHERE siret IN ('01625043300709', '04006652400014', '10501358500010', '75155444500179', '35600000064592') ORDER BY siret`,
      ),
    ).toEqual([
      {
        siret: '01625043300709',
        status: 'CLOSED',
        created_on: null,
        closed_on: '1997-12-06',
        activity_code: '52.4E',
        activity_scheme: null,
      },
      {
        siret: '04006652400014',
        status: 'OPEN',
        created_on: '1995-12-25',
        closed_on: null,
        activity_code: '81.10Z',
        activity_scheme: 'NAF_REV2',
      },
      {
        siret: '10501358500010',
        status: 'OPEN',
        created_on: '2026-11-05',
        closed_on: null,
        activity_code: '55.20Z',
        activity_scheme: 'NAF_REV2',
      },
      {
        siret: '35600000064592',
        status: 'CLOSED',
        created_on: '2012-01-01',
        closed_on: '2023-12-31',
        activity_code: '53.10Z',
        activity_scheme: 'NAF_REV2',
      },
      {
        siret: '75155444500179',
        status: 'CLOSED',
        created_on: '2021-09-01',
        closed_on: '2025-07-31',
        activity_code: '47.64Z',
        activity_scheme: 'NAF_REV2',
      },
    ]);
  });

  it('reads from Parquet what it reads from CSV', async () => {
    const parquet = join(folder, 'periods [1].parquet');
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(
      `COPY (SELECT siret, dateDebut::DATE AS dateDebut, dateFin::DATE AS dateFin, etatAdministratifEtablissement AS etat, activitePrincipaleEtablissement AS code_ape, codeCommuneEtablissement AS code_commune, libelleCommuneEtablissement AS libelle_commune, trancheEffectifsEtablissement AS code_tranche FROM read_csv('${PERIODS}', all_varchar = true)) TO '${parquet}' (FORMAT parquet)`,
    );
    connection.closeSync();
    instance.closeSync();
    await runImport(test.database, 'sirene-establishments', PERIODS, { sourceOn: SOURCE_ON });
    const fromCsv = await test.database.rows('SELECT * FROM establishment ORDER BY siret');
    const [again] = await runImport(test.database, 'sirene-establishments', parquet, { sourceOn: SOURCE_ON });
    expect(again).toMatchObject({ outcome: 'IMPORTED', rowsRead: fromCsv.length, rowsWritten: 0 });
    expect(await test.database.rows('SELECT * FROM establishment ORDER BY siret')).toEqual(fromCsv);
  });

  it('keeps what the stock told when the history comes after it, and the closing that the history told when the stock comes back', async () => {
    await runImport(test.database, 'sirene-units', await file('u.csv', unitsCsv([{ siren: PUBLIC }])), {
      sourceOn: SOURCE_ON,
    });
    const stock = await file(
      's.csv',
      establishmentsCsv([{ siren: PUBLIC, diffusion: 'O', state: 'F', since: '2020-05-05' }]),
    );
    const history = await file(
      'h.csv',
      `siret,dateDebut,dateFin,etatAdministratifEtablissement\n${PUBLIC}00015,2001-01-01,2018-12-31,A\n${PUBLIC}00015,2019-01-01,2020-05-04,F\n${PUBLIC}00015,2020-05-05,,F\n`,
    );
    for (const place of [stock, history, stock])
      await runImport(test.database, 'sirene-establishments', place, { sourceOn: SOURCE_ON, again: true });
    expect(
      await test.database.rows(
        'SELECT status, closed_on, locality, trade_name, is_head_office FROM establishment',
      ),
    ).toEqual([
      {
        status: 'CLOSED',
        closed_on: '2019-01-01',
        locality: 'AJACCIO',
        trade_name: 'ENSEIGNE',
        is_head_office: true,
      },
    ]);
  });

  it('reads the stock of 2019 with its geocoding columns and its old nomenclature', async () => {
    const [result] = await runImport(test.database, 'sirene-establishments', OLD_STOCK, {
      sourceOn: '2019-01-01' as Day,
    });
    expect(result).toMatchObject({ rowsWritten: 3, rowsRejected: 0 });
    expect(
      await test.database.rows(
        `SELECT is_head_office, status, closed_on, created_on, activity_code, activity_scheme FROM establishment WHERE siret = '00588003400011'`,
      ),
    ).toEqual([
      {
        is_head_office: true,
        status: 'CLOSED',
        closed_on: '1984-12-25',
        created_on: null,
        activity_code: '57.10',
        activity_scheme: 'NAP',
      },
    ]);
  });

  it('refuses a stock that does not say what may be shown', async () => {
    const stock = (await readFile(OLD_STOCK, 'utf8')).replace('statutDiffusionEtablissement', 'statut');
    await expect(
      runImport(test.database, 'sirene-establishments', await file('x.csv', stock)),
    ).rejects.toMatchObject({
      code: 'WRONG_HEADER',
      message: expect.stringContaining('statutDiffusionEtablissement'),
    });
  });

  it('reads the 55 columns of Companies House, some of whose names begin with a blank', async () => {
    await runImport(test.database, 'gb-companies', GB_COMPANIES, { sourceOn: '2021-07-01' as Day });
    expect(
      await test.database.rows(
        `SELECT * FROM company WHERE company_id IN ('GB-SC606050', 'GB-IP10067R') ORDER BY company_id`,
      ),
    ).toMatchObject([
      {
        company_id: 'GB-IP10067R',
        name: `"ARTHUR BALFOUR",CONSERVATIVE WORKING MEN'S CLUB LIMITED`,
        activity_code: null,
        created_on: '1981-01-01',
        accounts_next_due_on: null,
      },
      {
        company_id: 'GB-SC606050',
        name: '!NSPIRED INVESTMENTS LTD',
        status: 'ACTIVE',
        register_status: 'Active',
        activity_code: '41100',
        activity_scheme: 'UK_SIC_2007',
        postcode: 'AB11 7SY',
        locality: 'ABERDEEN',
        accounts_next_due_on: '2020-05-22',
        accounts_category: 'NO ACCOUNTS FILED',
        outstanding_charges: 0,
        source: 'COMPANIES_HOUSE',
        record_id: 'SC606050',
      },
    ]);
  });
});
