import { FrozenClock, type CompanyId, type Day } from '#kernel';
import { assembleReliability } from '#reliability';
import { PublicFacts } from '../support/public-facts.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const COMPANY = 'FR-100000009' as CompanyId;

/** Notices arrive one after another; each evening the job recomputes, each morning somebody reads the report. */
describe('a company meets insolvency', () => {
  let test: TestDatabase;
  let facts: PublicFacts;
  let clock: FrozenClock;
  let services: ReturnType<typeof assembleReliability>;

  beforeEach(async () => {
    test = await createTestDatabase();
    facts = new PublicFacts(test.database);
    clock = new FrozenClock(new Date('2026-01-05T08:00:00Z'));
    services = assembleReliability(test.database, clock);
    await facts.company(COMPANY);
    await facts.accounts(COMPANY, '2024-12-31', {
      equity_ratio: 30,
      liquidity_ratio: 130,
      cash_flow_margin: 4,
    });
  });
  afterEach(() => test.drop());

  async function reportOn(day: string) {
    clock.travelTo(new Date(`${day}T08:00:00Z`));
    await services.recompute.execute([COMPANY]);
    return (await services.reports.latest(COMPANY))!;
  }

  it('follows opening, conversion and closure, and remembers each day', async () => {
    const healthy = await reportOn('2026-01-05');
    expect(healthy).toMatchObject({ outcome: 'SCORED', grade: 'C' });

    await facts.notice(COMPANY, 'n1', 'REORGANISATION_OPENED', '2026-02-10', { judged_on: '2026-02-01' });
    const reorganised = await reportOn('2026-02-10');
    expect(reorganised).toMatchObject({ outcome: 'SCORED', grade: 'E', failure: { beforePayment: 0.5 } });
    expect(reorganised.score!).toBeLessThan(healthy.score! / 1.9);
    expect(reorganised.verdict.fr).toContain('Redressement judiciaire en cours');

    await facts.notice(COMPANY, 'n2', 'CONVERTED_TO_LIQUIDATION', '2026-05-20', { judged_on: '2026-05-12' });
    expect(await reportOn('2026-05-20')).toMatchObject({
      outcome: 'IN_LIQUIDATION',
      score: null,
      contributions: [],
    });

    await facts.notice(COMPANY, 'n3', 'CLOSED_FOR_LACK_OF_ASSETS', '2026-10-02');
    const closed = await reportOn('2026-10-02');
    expect(closed.outcome).toBe('CEASED');
    expect(closed.verdict.en).toContain('closed for lack of assets');

    const history = await services.reports.history(COMPANY);
    expect(history.map(({ asOf, scorecard }) => [asOf, scorecard.outcome])).toEqual([
      ['2026-01-05', 'SCORED'],
      ['2026-02-10', 'SCORED'],
      ['2026-05-20', 'IN_LIQUIDATION'],
      ['2026-10-02', 'CEASED'],
    ]);
  });

  it('judges a past day by what was public then, not by what came later', async () => {
    await facts.notice(COMPANY, 'n1', 'LIQUIDATION_OPENED', '2026-02-10', { judged_on: '2026-02-01' });
    clock.travelTo(new Date('2026-03-01T08:00:00Z'));
    expect(await services.asOf.execute(COMPANY, '2026-02-09' as Day)).toMatchObject({ outcome: 'SCORED' });
    expect(await services.asOf.execute(COMPANY, '2026-02-10' as Day)).toMatchObject({
      outcome: 'IN_LIQUIDATION',
    });
  });

  it('takes back an opening that the register corrects', async () => {
    const before = await reportOn('2026-01-05');
    await facts.notice(COMPANY, 'n1', 'LIQUIDATION_OPENED', '2026-02-10');
    expect((await reportOn('2026-02-10')).outcome).toBe('IN_LIQUIDATION');
    await facts.notice(COMPANY, 'n2', 'LIQUIDATION_OPENED', '2026-02-14', {
      notice_type: 'CANCELLATION',
      corrects_notice_id: 'n1',
    });
    expect(await reportOn('2026-02-14')).toMatchObject({ outcome: 'SCORED', score: before.score });
  });

  it('lets a company whose liquidation paid all debts live on', async () => {
    await facts.notice(COMPANY, 'n1', 'LIQUIDATION_OPENED', '2026-02-10');
    await facts.notice(COMPANY, 'n2', 'CLOSED_DEBTS_PAID', '2026-06-10');
    expect(await reportOn('2026-06-10')).toMatchObject({ outcome: 'SCORED', grade: 'C' });
  });
});
