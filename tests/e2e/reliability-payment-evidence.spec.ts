import { setTimeout as sleep } from 'node:timers/promises';
import { JobQueues, JobRegistry, JobRuntime, recordEvent } from '#jobs';
import { FrozenClock, type CompanyId, type Day } from '#kernel';
import { PAYMENT_EVIDENCE_CHANGED } from '#ratings';
import { assembleReliability, RecomputeOnPaymentEvidenceJob } from '#reliability';
import { PublicFacts } from '../support/public-facts.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const CLIENT = 'FR-100000009' as CompanyId;
const RATING = '00000000-0000-4000-8000-000000000001';
const INVOICE = '00000000-0000-4000-8000-000000000002';

/** From the tables of ratings to the answer: the whole way that an experience takes. */
describe('a payment experience', () => {
  let test: TestDatabase;
  let runtime: JobRuntime;
  let clock: FrozenClock;
  let services: ReturnType<typeof assembleReliability>;

  beforeEach(async () => {
    test = await createTestDatabase();
    clock = new FrozenClock(new Date('2026-11-21T12:00:00Z'));
    services = assembleReliability(test.database, clock);
    const registry = new JobRegistry();
    registry.addHandler(new RecomputeOnPaymentEvidenceJob(services.recompute));
    runtime = new JobRuntime(test.database, registry, new JobQueues({ databaseUrl: test.url }));
    await runtime.start();
    await new PublicFacts(test.database).company(CLIENT);
    await services.recompute.execute([CLIENT]);
  });
  afterEach(async () => {
    await runtime.onApplicationShutdown();
    await test.drop();
  });

  /** An invoice due on a Saturday and paid on the Monday, heard on 10 November. */
  async function publish(): Promise<void> {
    await test.database.transaction(async (sql) => {
      await sql.rows(
        `INSERT INTO rating (id, author_organisation_id, supplier_company_id, client_company_id, status, tier, is_negative,
           notice_sent_at, heard_at, created_by, created_at)
         VALUES ($1, 'organisation', 'FR-100000017', $2, 'PUBLISHED', 'T3', false, '2026-11-03', '2026-11-10', 'account', '2026-11-03')`,
        [RATING, CLIENT],
      );
      await sql.rows(
        `INSERT INTO payment_experience (id, rating_id, author_organisation_id, supplier_company_id, client_company_id, reference,
           due_on, amount_minor, currency, outcome, created_at)
         VALUES ($1, $2, 'organisation', 'FR-100000017', $3, 'F-1', '2026-10-31', 100000, 'EUR', 'PAID', '2026-11-03')`,
        [INVOICE, RATING, CLIENT],
      );
      await sql.rows(
        `INSERT INTO experience_payment (experience_id, position, paid_on, amount_minor, recorded_at)
         VALUES ($1, 0, '2026-11-02', 100000, '2026-11-03')`,
        [INVOICE],
      );
      await recordEvent(sql, { type: PAYMENT_EVIDENCE_CHANGED, payload: { companyIds: [CLIENT] } });
    });
  }

  it('moves the answer through the outbox, on time when it was due on a Saturday and paid on the Monday', async () => {
    expect(await services.reports.latest(CLIENT)).toMatchObject({ outcome: 'NOT_ENOUGH_EVIDENCE' });
    await publish();
    const outcome = async () => (await services.reports.latest(CLIENT))?.outcome;
    for (let wait = 0; wait < 100 && (await outcome()) !== 'SCORED'; wait++) await sleep(100);
    const report = (await services.reports.latest(CLIENT))!;
    expect(report).toMatchObject({
      outcome: 'SCORED',
      evidence: { paymentExperiences: 1, independentSuppliers: 1 },
    });
    const [supplier] = (await services.reports.latestFacts(CLIENT))!.paymentEvidence!;
    expect(supplier!.experiences[0]).toMatchObject({
      dueOn: '2026-11-02',
      payments: [{ paidOn: '2026-11-02', share: 1 }],
    });
  });

  it('is not known on a day before its client was heard', async () => {
    await publish();
    const on = async (day: string) => (await services.asOf.execute(CLIENT, day as Day))!.outcome;
    expect(await on('2026-11-09')).toBe('NOT_ENOUGH_EVIDENCE');
    expect(await on('2026-11-10')).toBe('SCORED');
  });

  it('does not speak of a past day either, once it is in dispute or its author is tied to the company', async () => {
    await publish();
    const outcome = async () => (await services.asOf.execute(CLIENT, '2026-11-10' as Day))!.outcome;
    await test.database.rows(`UPDATE rating SET status = 'DISPUTED'`);
    expect(await outcome()).toBe('NOT_ENOUGH_EVIDENCE');
    await test.database.rows(`UPDATE rating SET status = 'PUBLISHED'`);
    expect(await outcome()).toBe('SCORED');
    await test.database.rows(`UPDATE rating SET is_related_party = true`);
    expect(await outcome()).toBe('NOT_ENOUGH_EVIDENCE');
  });

  it('is read when every company is scored, too', async () => {
    await publish();
    await services.scoreAll.execute({ again: true });
    expect(await services.reports.latest(CLIENT)).toMatchObject({ outcome: 'SCORED' });
  });
});
