import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CompaniesReadModel, LoadedSourcesReadModel, LoadSample, readSampleManifest } from '#companies';
import { parseCompanyNumber, SystemClock, type CompanyId } from '#kernel';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const SAMPLE = resolve(import.meta.dirname, '../../data');

describe('the sample', () => {
  let db: TestDatabase;
  const clock = new SystemClock();
  const load = async () =>
    new LoadSample(db.database, clock).execute({
      folder: SAMPLE,
      rejectsFolder: await mkdtemp(join(tmpdir(), 'goodpayer-rejects-')),
    });
  const companies = async (): Promise<number> => {
    const [row] = await db.database.rows<{ count: number }>('SELECT count(*)::int FROM company');
    return row!.count;
  };

  beforeAll(async () => {
    db = await createTestDatabase();
  });
  afterAll(() => db.drop());

  it('goes through the importers without a rejected row, and changes nothing the second time', async () => {
    const first = await load();
    expect(first.filter(({ rowsRejected }) => rowsRejected > 0)).toEqual([]);
    expect(first.filter(({ rowsWritten }) => rowsWritten === 0)).toEqual([]);
    const loaded = await companies();
    expect(loaded).toBeGreaterThan(3_000);

    const second = await load();
    expect(second.map(({ outcome }) => outcome)).toEqual(first.map(() => 'ALREADY_IMPORTED'));
    expect(await companies()).toBe(loaded);
  });

  it('names no natural person and keeps none', async () => {
    const hidden = await db.database.rows(`SELECT company_id FROM company WHERE visibility <> 'PUBLIC'`);
    expect(hidden).toEqual([]);
  });

  it('holds the companies that it proposes to try, with something to tell', async () => {
    const { companies: proposed } = await readSampleManifest(SAMPLE);
    const readModel = new CompaniesReadModel(db.database, clock);
    expect(proposed).toHaveLength(3);
    for (const { number, name } of proposed) {
      const parsed = parseCompanyNumber(number);
      const profile = parsed.ok ? await readModel.profile(parsed.companyId) : null;
      if (profile === null || profile === 'NOT_DISCLOSED') throw new Error(`${name} is not in the sample`);
      expect(profile.identity.name).toBe(name);
      expect(
        profile.legalNotices.length + profile.annualAccounts.length + profile.paymentPractices.length,
      ).toBeGreaterThan(0);
    }
  });

  it('shows what a register says of the company, not what a notice calls it', async () => {
    const danone = await new CompaniesReadModel(db.database, clock).profile('FR-552032534' as CompanyId);
    expect(danone).toMatchObject({
      identity: { provenance: { source: 'RECHERCHE_ENTREPRISES' }, activityScheme: 'NAF_REV2' },
      establishments: { open: 3, closed: 16 },
    });
  });

  it('knows every register that it came from', async () => {
    const sources = (await new LoadedSourcesReadModel(db.database).all()).map(({ source }) => source);
    expect(sources).toEqual([
      'BODACC',
      'COMPANIES_HOUSE',
      'GB_PAYMENT_PRACTICES',
      'INPI_RATIOS',
      'RECHERCHE_ENTREPRISES',
      'SIRENE',
    ]);
  });
});
