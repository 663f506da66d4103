import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Day } from '#kernel';
import { establishmentsCsv, exampleSirens, runImport, unitsCsv } from '../support/run-import.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

/** What INSEE wrote in place of a person's names in this real file of 2019. */
const HIDDEN_BY_INSEE = 'XXXX';
const OLD_UNITS = join(
  import.meta.dirname,
  '..',
  '..',
  'libs',
  'companies',
  'sources',
  'sirene-units',
  'fixtures',
  'StockUniteLegale-2019.csv',
);
const SOURCE_ON = '2026-08-01' as Day;
const [PUBLIC, PARTIAL, PERSON, HIDDEN] = exampleSirens(4) as [string, string, string, string];

describe('privacy of the import', () => {
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

  async function everyText(): Promise<string> {
    const rows = await test.database.rows(
      'SELECT to_jsonb(company) AS row FROM company UNION ALL SELECT to_jsonb(establishment) FROM establishment',
    );
    return JSON.stringify(rows);
  }

  it('keeps of a natural person nothing but that the unit exists and whether it is active', async () => {
    await runImport(test.database, 'sirene-units', OLD_UNITS, { sourceOn: SOURCE_ON });
    const rows = await test.database.rows(
      `SELECT company_id, status, num_nonnulls(name, acronym, created_on, ceased_on, legal_form_code, activity_code, size_band, postcode, locality) AS facts, visibility FROM company ORDER BY company_id`,
    );
    expect(rows).toEqual([
      { company_id: 'FR-000325175', status: 'ACTIVE', facts: 0, visibility: 'NATURAL_PERSON' },
      { company_id: 'FR-001807254', status: 'CEASED', facts: 0, visibility: 'NATURAL_PERSON' },
      { company_id: 'FR-005410220', status: 'CEASED', facts: 0, visibility: 'NATURAL_PERSON' },
    ]);
    expect(await everyText()).not.toContain(HIDDEN_BY_INSEE);
  });

  it('lets no name and no place of a protected unit in, whatever the status and the order of the files', async () => {
    const units = unitsCsv([
      { siren: PUBLIC, name: 'EXEMPLE PUBLIC' },
      { siren: PARTIAL, name: 'SECRET PARTIEL', diffusion: 'P' },
      { siren: PERSON, name: 'SECRET PERSONNE', legalForm: '1000' },
      { siren: HIDDEN, name: 'SECRET TOTAL', diffusion: 'N' },
    ]);
    const stock = establishmentsCsv(
      [PUBLIC, PARTIAL, PERSON, HIDDEN].map((siren) => ({ siren, diffusion: 'O' })),
    );
    const places = { units: await file('units.csv', units), stock: await file('stock.csv', stock) };
    for (const order of [
      ['units', 'stock', 'stock'],
      ['stock', 'units', 'stock'],
    ] as const) {
      await test.database.rows('TRUNCATE company, establishment');
      for (const what of order) {
        await runImport(
          test.database,
          what === 'units' ? 'sirene-units' : 'sirene-establishments',
          places[what],
          { sourceOn: SOURCE_ON, again: true },
        );
        const stored = await everyText();
        expect(stored).not.toContain('SECRET');
        for (const row of await test.database.rows<{ id: string; place: string | null }>(
          `SELECT company_id AS id, coalesce(locality, postcode, trade_name, municipality_code) AS place FROM establishment`,
        )) {
          if (row.id !== `FR-${PUBLIC}`) expect(row.place).toBeNull();
        }
      }
      expect(
        await test.database.rows(
          `SELECT company_id, postcode, locality, department FROM company WHERE postcode IS NOT NULL`,
        ),
      ).toEqual([{ company_id: `FR-${PUBLIC}`, postcode: '20000', locality: 'AJACCIO', department: '2A' }]);
      expect(
        await test.database.rows(`SELECT company_id FROM establishment WHERE company_id IN ($1, $2)`, [
          `FR-${PERSON}`,
          `FR-${HIDDEN}`,
        ]),
      ).toEqual([]);
    }
  });

  it('forgets the name and the place of a unit that opposes their diffusion afterwards', async () => {
    await runImport(
      test.database,
      'sirene-units',
      await file('a.csv', unitsCsv([{ siren: PUBLIC, name: 'SECRET' }])),
      { sourceOn: SOURCE_ON },
    );
    await runImport(
      test.database,
      'sirene-establishments',
      await file('s.csv', establishmentsCsv([{ siren: PUBLIC, diffusion: 'O' }])),
      { sourceOn: SOURCE_ON },
    );
    expect(await everyText()).toContain('AJACCIO');
    await runImport(
      test.database,
      'sirene-units',
      await file('b.csv', unitsCsv([{ siren: PUBLIC, name: '[ND]', diffusion: 'P' }])),
      { sourceOn: '2026-09-01' as Day },
    );
    const stored = await everyText();
    expect(stored).not.toMatch(/SECRET|ENSEIGNE|AJACCIO|20000|2A004/);
  });
});
