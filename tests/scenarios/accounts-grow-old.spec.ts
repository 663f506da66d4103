import { FrozenClock, type CompanyId } from '#kernel';
import { assembleReliability } from '#reliability';
import { PublicFacts } from '../support/public-facts.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const COMPANY = 'FR-100000009' as CompanyId;

describe('accounts grow old', () => {
  let test: TestDatabase;
  let clock: FrozenClock;
  let services: ReturnType<typeof assembleReliability>;

  beforeEach(async () => {
    test = await createTestDatabase();
    clock = new FrozenClock(new Date('2026-09-01T08:00:00Z'));
    services = assembleReliability(test.database, clock);
    const facts = new PublicFacts(test.database);
    await facts.company(COMPANY);
    await facts.accounts(COMPANY, '2024-12-31', { equity_ratio: 30, liquidity_ratio: 130 });
    await services.recompute.execute([COMPANY]);
  });
  afterEach(() => test.drop());

  /** Nothing happens but days that pass, and the nightly job. */
  async function nightOf(day: string): Promise<number> {
    clock.travelTo(new Date(`${day}T02:15:00Z`));
    return services.refresh.execute();
  }

  it('counts them until the last day of the 24 months and not a day longer', async () => {
    expect(await nightOf('2026-12-31')).toBe(0);
    expect(await services.reports.latest(COMPANY)).toMatchObject({ outcome: 'SCORED', asOf: '2026-09-01' });
    expect(await nightOf('2027-01-01')).toBe(1);
    const aged = (await services.reports.latest(COMPANY))!;
    expect(aged).toMatchObject({ outcome: 'NOT_ENOUGH_EVIDENCE', asOf: '2027-01-01', score: null });
    expect(aged.missing.find(({ id }) => id === 'accounts')!.reason.en).toContain('too old');
  });

  it('takes new accounts as soon as they are public', async () => {
    const facts = new PublicFacts(test.database);
    await facts.accounts(COMPANY, '2025-12-31', {
      equity_ratio: 5,
      liquidity_ratio: 50,
      source_on: '2026-10-15',
    });
    clock.travelTo(new Date('2026-10-14T08:00:00Z'));
    const before = (await services.asOf.execute(COMPANY, clock.today()))!;
    clock.travelTo(new Date('2026-10-15T08:00:00Z'));
    const after = (await services.asOf.execute(COMPANY, clock.today()))!;
    expect([before, after].map(({ evidence }) => evidence.accountsClosedOn)).toEqual([
      '2024-12-31',
      '2025-12-31',
    ]);
    expect(after.score!).toBeLessThan(before.score!);
  });
});
