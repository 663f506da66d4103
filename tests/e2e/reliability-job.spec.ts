import { setTimeout as sleep } from 'node:timers/promises';
import { COMPANY_FACTS_CHANGED } from '#companies';
import { JobQueues, JobRegistry, JobRuntime, recordEvent } from '#jobs';
import { FrozenClock, type CompanyId } from '#kernel';
import { assembleReliability, RecomputeReliabilityJob } from '#reliability';
import { PublicFacts } from '../support/public-facts.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const COMPANY = 'FR-100000009' as CompanyId;

describe('recomputation after a change of facts', () => {
  let test: TestDatabase;
  let runtime: JobRuntime;
  let services: ReturnType<typeof assembleReliability>;

  beforeAll(async () => {
    test = await createTestDatabase();
    services = assembleReliability(test.database, new FrozenClock(new Date('2026-11-21T12:00:00Z')));
    const registry = new JobRegistry();
    registry.addHandler(new RecomputeReliabilityJob(services.recompute));
    runtime = new JobRuntime(test.database, registry, new JobQueues({ databaseUrl: test.url }));
    await runtime.start();
  });
  afterAll(async () => {
    await runtime.onApplicationShutdown();
    await test.drop();
  });

  it('follows the outbox: facts and event are kept together, the answer comes after', async () => {
    const facts = new PublicFacts(test.database);
    await facts.company(COMPANY);
    await services.recompute.execute([COMPANY]);
    await facts.notice(COMPANY, 'n1', 'LIQUIDATION_OPENED', '2026-11-20');
    await test.database.transaction((sql) =>
      recordEvent(sql, { type: COMPANY_FACTS_CHANGED, payload: { companyIds: [COMPANY] } }),
    );
    for (let wait = 0; wait < 100 && (await outcome()) !== 'IN_LIQUIDATION'; wait++) await sleep(100);
    expect(await outcome()).toBe('IN_LIQUIDATION');
  });

  const outcome = async () => (await services.reports.latest(COMPANY))?.outcome;
});
