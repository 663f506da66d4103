import { FrozenClock, type CompanyId, type Day } from '#kernel';
import { assembleReliability, verifySnapshot } from '#reliability';
import { PublicFacts } from '../support/public-facts.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const SOLID = 'FR-100000009' as CompanyId;
const QUIET = 'FR-100000017' as CompanyId;
const BRITISH = 'GB-00000001' as CompanyId;

describe('reliability', () => {
  let test: TestDatabase;
  let facts: PublicFacts;
  let clock: FrozenClock;
  let services: ReturnType<typeof assembleReliability>;

  beforeEach(async () => {
    test = await createTestDatabase();
    facts = new PublicFacts(test.database);
    clock = new FrozenClock(new Date('2026-11-21T12:00:00Z'));
    services = assembleReliability(test.database, clock);
    await facts.company(SOLID);
    await facts.accounts(SOLID, '2025-12-31', {
      equity_ratio: 60,
      liquidity_ratio: 200,
      turnover_minor: 120_000_000n,
    });
    await facts.accounts(SOLID, '2024-12-31', {
      equity_ratio: 55,
      liquidity_ratio: 180,
      turnover_minor: 100_000_000n,
    });
    await facts.company(QUIET);
    await facts.company(BRITISH, { source: 'COMPANIES_HOUSE' });
    await facts.report(BRITISH, '2026-06-30', {
      paid_late_pct: 4,
      paid_within_30_pct: 90,
      paid_31_to_60_pct: 8,
      paid_after_60_pct: 2,
    });
  });
  afterEach(() => test.drop());

  const count = async (table: string) =>
    (await test.database.rows<{ n: bigint }>(`SELECT count(*) AS n FROM ${table}`))[0]!.n;

  it('scores a company on the spot when nobody did, and stores the answer', async () => {
    const report = await services.current.execute(SOLID);
    expect(report).toMatchObject({ companyId: SOLID, outcome: 'SCORED', grade: 'C', asOf: '2026-11-21' });
    expect(report!.contributions.map(({ id }) => id)).toContain('accounts:turnoverGrowth');
    expect(await services.current.execute(SOLID)).toEqual(report);
    expect(await count('reliability_snapshot')).toBe(1n);
  });

  it('says that it knows too little, which is not a bad score', async () => {
    expect(await services.current.execute(QUIET)).toMatchObject({
      outcome: 'NOT_ENOUGH_EVIDENCE',
      score: null,
    });
  });

  it('takes published payment practices for payment behaviour', async () => {
    const report = await services.current.execute(BRITISH);
    expect(report).toMatchObject({ outcome: 'SCORED', grade: 'B', isProvisional: true });
    expect(report!.evidence).toMatchObject({ publishedReports: 1, independentSuppliers: 0 });
  });

  it('gives no score to a British company that its register says is in liquidation', async () => {
    await test.database.rows(`UPDATE company SET register_status = 'Liquidation' WHERE company_id = $1`, [
      BRITISH,
    ]);
    expect(await services.current.execute(BRITISH)).toMatchObject({ outcome: 'IN_LIQUIDATION', score: null });
  });

  it('knows nothing of an unknown company', async () => {
    expect(await services.current.execute('FR-999999999' as CompanyId)).toBeNull();
    expect(await count('reliability_refresh')).toBe(0n);
  });

  it('changes nothing when it recomputes the same facts, even on a later day', async () => {
    expect(await services.recompute.execute([SOLID, QUIET])).toBe(2);
    expect(await services.recompute.execute([SOLID, QUIET])).toBe(0);
    clock.travelTo(new Date('2026-12-21T12:00:00Z'));
    expect(await services.recompute.execute([QUIET, SOLID])).toBe(0);
    expect((await services.reports.latest(SOLID))!.asOf).toBe('2026-11-21');
  });

  it('keeps a dated history of the answers that changed, each recomputable bit for bit', async () => {
    for (const [day, equity] of [
      ['2026-11-21', 60],
      ['2026-11-22', -20],
      ['2026-11-23', 12.345678901234567],
    ] as const) {
      clock.travelTo(new Date(`${day}T12:00:00Z`));
      await test.database.rows(
        `UPDATE annual_accounts SET equity_ratio = $1 WHERE closed_on = '2025-12-31'`,
        [equity],
      );
      await services.recompute.execute([SOLID, QUIET, BRITISH]);
    }
    const stored = [...(await services.reports.history(SOLID)), ...(await services.reports.history(BRITISH))];
    expect(stored.map(({ asOf }) => asOf)).toEqual([
      '2026-11-21',
      '2026-11-22',
      '2026-11-23',
      '2026-11-21',
      '2026-11-22',
      '2026-11-23',
    ]);
    expect(stored.map(verifySnapshot)).toEqual(stored.map(() => true));
    const forged = { ...stored[0]!, scorecard: { ...stored[0]!.scorecard, score: 99 } };
    expect(verifySnapshot(forged)).toBe(false);
  });

  it('lets the reader of the latest facts win, whoever writes last', async () => {
    const before = await services.snapshots.readingTime();
    const stale = services.recompute.take(await knownFacts(), '2026-11-21' as Day);
    await test.database.rows(`UPDATE annual_accounts SET equity_ratio = -20`);
    await services.recompute.execute([SOLID]);
    const current = await services.reports.latest(SOLID);
    expect(await services.snapshots.save(stale, before)).toBe(0);
    expect(await services.reports.latest(SOLID)).toEqual(current);
  });

  it('forgets the answers of a company that may no longer be shown', async () => {
    await services.recompute.execute([SOLID]);
    await test.database.rows(`UPDATE company SET visibility = 'HIDDEN', name = NULL WHERE company_id = $1`, [
      SOLID,
    ]);
    await services.recompute.execute([SOLID]);
    expect(await services.reports.latest(SOLID)).toBeNull();
    expect(await count('reliability_refresh')).toBe(0n);
  });

  it('answers for a past day from what was known then, and stores nothing', async () => {
    const past = await services.asOf.execute(SOLID, '2025-12-31' as Day);
    expect(past).toMatchObject({ asOf: '2025-12-31', outcome: 'NOT_ENOUGH_EVIDENCE' });
    const now = await services.asOf.execute(SOLID, '2026-11-21' as Day);
    expect(now).toMatchObject({ outcome: 'SCORED' });
    expect(await count('reliability_snapshot')).toBe(0n);
    await expect(services.asOf.execute(SOLID, '2026-11-22' as Day)).rejects.toMatchObject({
      code: 'DAY_IN_THE_FUTURE',
      field: 'asOf',
    });
  });

  it('refreshes only the answers that time may have changed', async () => {
    await services.recompute.execute([SOLID, QUIET, BRITISH]);
    expect(await services.refresh.execute()).toBe(0);
    clock.travelTo(new Date('2026-11-28T02:15:00Z'));
    expect(await services.refresh.execute()).toBe(1);
    expect((await services.reports.history(BRITISH)).map(({ asOf }) => asOf)).toEqual([
      '2026-11-21',
      '2026-11-28',
    ]);
    expect(await services.refresh.execute()).toBe(0);
  });

  it('survives absurd register values', async () => {
    await facts.accounts(SOLID, '2026-01-31', {
      equity_ratio: 'NaN',
      liquidity_ratio: 'Infinity',
      cash_flow_margin: 3,
      interest_cover: 4,
    });
    await test.database.rows(`UPDATE company SET created_on = '0009-01-01' WHERE company_id = $1`, [SOLID]);
    const report = await services.current.execute(SOLID);
    expect(report).toMatchObject({ outcome: 'SCORED', evidence: { accountsClosedOn: '2026-01-31' } });
    expect(report!.missing.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['accounts:equityRatio', 'creation-day']),
    );
  });

  function knownFacts() {
    return services.knownFacts.of([SOLID], '2026-11-21' as Day);
  }
});
