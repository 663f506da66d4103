import { FrozenClock, type CompanyId } from '#kernel';
import { assembleReliability } from '#reliability';
import { PublicFacts } from '../support/public-facts.js';
import { tellSuppliers } from '../support/tell-suppliers.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const PLUMBER = { activityScheme: 'NAF_REV2', activityCode: '43.22A', sizeCategory: 'PME' };

const companyAndPlace = (companyId: string, at: number) => `${companyId} s${at}`;

describe('payments of a sector', () => {
  let test: TestDatabase;
  let facts: PublicFacts;
  let services: ReturnType<typeof assembleReliability>;
  let companies: CompanyId[];

  beforeEach(async () => {
    test = await createTestDatabase();
    facts = new PublicFacts(test.database);
    services = assembleReliability(test.database, new FrozenClock(new Date('2026-11-21T12:00:00Z')));
    companies = [];
  });
  afterEach(() => test.drop());

  /** So many companies of a sector, each paid by two suppliers or more; the n-th pays n days late. */
  async function rated(
    count: number,
    known: object = {},
    suppliers = 2,
    key = companyAndPlace,
  ): Promise<void> {
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
        { dueOn: '2026-10-01', paidOn: day, amountMinor: 100_000 },
        { dueOn: '2026-09-30', paidOn: '2026-09-30', amountMinor: 100_000 },
      ];
      const told = Array.from({ length: suppliers }, (_, at) => ({
        key: key(companyId, at),
        heardOn: '2026-11-01',
        invoices,
      }));
      await tellSuppliers(test.database, companyId, told);
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

  it('are withheld while the same few suppliers speak of all companies', async () => {
    await rated(10, {}, 2, (_companyId, at) => `s${at}`);
    expect(await sectorOf()).toBeNull();
  });

  it('count a supplier of several companies once, and one that does not count not at all', async () => {
    await rated(10, {}, 2, (companyId, at) => (at === 0 ? 'everywhere' : companyId));
    expect(await sectorOf()).toMatchObject({ companies: 10 });
    const related = companies.slice(0, 2);
    await test.database.rows(
      `UPDATE rating SET is_related_party = true WHERE author_organisation_id = ANY($1)`,
      [related],
    );
    expect(await sectorOf()).toBeNull();
  });

  it('count the latest answer only: a company whose suppliers withdrew no longer counts', async () => {
    await rated(10);
    expect(await sectorOf()).not.toBeNull();
    await test.database.rows(`UPDATE rating SET status = 'WITHDRAWN' WHERE client_company_id = $1`, [
      companies[0],
    ]);
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
