import { FrozenClock, type CompanyId } from '#kernel';
import { assembleReliability } from '#reliability';
import { PublicFacts } from '../support/public-facts.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { invoiceDue, paidOn, supplierOf, ToldEvidence } from '../support/told-evidence.js';

const PLUMBER = { activityScheme: 'NAF_REV2', activityCode: '43.22A', sizeCategory: 'PME' };

describe('payments of a sector', () => {
  let test: TestDatabase;
  let facts: PublicFacts;
  let told: ToldEvidence;
  let services: ReturnType<typeof assembleReliability>;
  let companies: CompanyId[];

  beforeEach(async () => {
    test = await createTestDatabase();
    facts = new PublicFacts(test.database);
    told = new ToldEvidence(test.database);
    services = assembleReliability(test.database, new FrozenClock(new Date('2026-11-21T12:00:00Z')), told);
    companies = [];
  });
  afterEach(() => test.drop());

  /** So many companies of a sector, each paid by two suppliers or more; the n-th pays n days late. */
  async function rated(count: number, known: object = {}, suppliers = 2): Promise<void> {
    for (let n = 0; n < count; n++) {
      const companyId = `FR-2${String(companies.length).padStart(8, '0')}` as CompanyId;
      companies.push(companyId);
      await facts.company(companyId, {
        activity_scheme: 'NAF_REV2',
        activity_code: '43.22A',
        size_category: 'PME',
        ...known,
      });
      const day = `2026-10-${String(n + 1).padStart(2, '0')}`;
      const invoices = [
        invoiceDue('2026-10-01', paidOn(day)),
        invoiceDue('2026-09-30', paidOn('2026-09-30')),
      ];
      told.tell(
        companyId,
        Array.from({ length: suppliers }, (_, at) => supplierOf(`s${at}`, invoices)),
      );
    }
    await services.recompute.execute(companies);
  }
  const sectorOf = async (sector = PLUMBER) => {
    await services.refreshSectors.execute();
    return services.sectors.of(sector);
  };

  it('are medians over ten companies of the same activity and size', async () => {
    await rated(11);
    expect(await sectorOf()).toMatchObject({ activityCode: '43.22A', sizeCategory: 'PME', companies: 11 });
    const { perSupplier, valueWeighted, shares } = (await sectorOf())!;
    const middle = (await services.reports.latest(companies[5]!))!.payments!.figures!;
    expect(perSupplier.points).toBeCloseTo(middle.perSupplier.points, 9);
    expect(valueWeighted!.points).toBeCloseTo(middle.valueWeighted!.points, 9);
    expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it('are not told of nine', async () => {
    await rated(9);
    expect(await sectorOf()).toBeNull();
  });

  it('widen to every size, then to the division', async () => {
    await rated(6);
    await rated(4, { size_category: 'GE' });
    expect(await sectorOf()).toMatchObject({ activityCode: '43.22A', sizeCategory: null, companies: 10 });
    await rated(4, { activity_code: '43.11Z' });
    expect(await sectorOf()).toMatchObject({ activityCode: '43.22A', companies: 10 });
    expect(await sectorOf({ ...PLUMBER, activityCode: '43.11Z' })).toMatchObject({
      activityCode: '43',
      sizeCategory: 'PME',
      companies: 10,
    });
    expect(await sectorOf({ ...PLUMBER, activityCode: '43.11Z', sizeCategory: 'ETI' })).toMatchObject({
      activityCode: '43',
      sizeCategory: null,
      companies: 14,
    });
  });

  it('are not those of another nomenclature', async () => {
    await rated(10);
    expect(await sectorOf({ ...PLUMBER, activityScheme: 'UK_SIC_2007' })).toBeNull();
  });

  it('are withheld while one company has most of the suppliers', async () => {
    await rated(9);
    await rated(1, {}, 30);
    expect(await sectorOf()).toBeNull();
  });

  it('count the latest answer only: a company whose suppliers withdrew no longer counts', async () => {
    await rated(10);
    expect(await sectorOf()).not.toBeNull();
    told.tell(companies[0]!, []);
    await services.recompute.execute(companies);
    expect(await sectorOf()).toBeNull();
  });

  it('leave out companies that may no longer be shown', async () => {
    await rated(10);
    await test.database.rows(`UPDATE company SET visibility = 'HIDDEN', name = NULL WHERE company_id = $1`, [
      companies[0],
    ]);
    await services.recompute.execute(companies);
    expect(await sectorOf()).toBeNull();
  });
});
