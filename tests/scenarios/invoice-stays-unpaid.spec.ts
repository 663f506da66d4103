import { FrozenClock, type CompanyId } from '#kernel';
import { assembleReliability } from '#reliability';
import { PublicFacts } from '../support/public-facts.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { invoiceDue, paidOn, supplierOf, ToldEvidence } from '../support/told-evidence.js';

const COMPANY = 'FR-100000009' as CompanyId;
/** A Monday. */
const DUE_ON = '2026-09-07';

describe('an invoice stays unpaid', () => {
  let test: TestDatabase;
  let clock: FrozenClock;
  let told: ToldEvidence;
  let services: ReturnType<typeof assembleReliability>;

  beforeEach(async () => {
    test = await createTestDatabase();
    clock = new FrozenClock(new Date('2026-09-07T08:00:00Z'));
    told = new ToldEvidence(test.database);
    services = assembleReliability(test.database, clock, told);
    await new PublicFacts(test.database).company(COMPANY);
    say('UNDISPUTED');
    await services.recompute.execute([COMPANY]);
  });
  afterEach(() => test.drop());

  /** Two suppliers: one was always paid, the other waits for one invoice. */
  function say(standing: 'UNDISPUTED' | 'DISPUTED', payment: ReturnType<typeof paidOn> = { payments: [] }) {
    told.tell(COMPANY, [
      supplierOf('content', [
        invoiceDue('2026-08-03', paidOn('2026-08-03')),
        invoiceDue('2026-08-10', paidOn('2026-08-10')),
      ]),
      supplierOf('waiting', [
        invoiceDue('2026-07-06', paidOn('2026-07-06')),
        invoiceDue(DUE_ON, { standing, ...payment }),
      ]),
    ]);
  }

  /** Nothing happens but a day that passes, and the nightly job. */
  async function nightOf(day: string): Promise<number> {
    clock.travelTo(new Date(`${day}T02:15:00Z`));
    return services.refresh.execute();
  }
  const scoreNow = async () => (await services.reports.latest(COMPANY))!;

  it('counts as late as it is so far: the score falls with each band, without a new fact', async () => {
    const scores = [(await scoreNow()).score!];
    // The day after the due day, and the first days of the bands from 8 to more than 90 days late.
    for (const day of ['2026-09-08', '2026-09-15', '2026-09-23', '2026-10-08', '2026-11-07', '2026-12-07']) {
      await nightOf(day);
      const report = await scoreNow();
      expect(report.asOf).toBe(day);
      scores.push(report.score!);
    }
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
    expect((await services.reports.points(COMPANY)).map(({ score }) => score)).toEqual(scores);
  });

  it('is open while it is unpaid, and no longer once it is paid: the score recovers', async () => {
    await nightOf('2026-10-08');
    const unpaid = await scoreNow();
    expect(unpaid.payments).toMatchObject({ openInvoices: 1 });
    say('UNDISPUTED', paidOn('2026-10-08'));
    await services.recompute.execute([COMPANY]);
    const paid = await scoreNow();
    expect(paid.payments).toMatchObject({ openInvoices: 0 });
    await nightOf('2026-12-07');
    const settled = (await scoreNow()).score!;
    say('UNDISPUTED');
    const worse = (await services.asOf.execute(COMPANY, clock.today()))!.score!;
    expect(settled).toBeGreaterThan(worse);
  });

  it('is frozen by a dispute: shown, not scored, however many days pass', async () => {
    await nightOf('2026-09-23');
    const before = (await scoreNow()).score!;
    say('DISPUTED');
    await services.recompute.execute([COMPANY]);
    const frozen = await scoreNow();
    expect(frozen.score!).toBeGreaterThan(before);
    expect(frozen.payments).toMatchObject({ setAside: { disputed: 1 }, openInvoices: 0 });
    await nightOf('2026-12-07');
    const later = await scoreNow();
    expect(later.lateness!.moreThan7Days).toBeCloseTo(frozen.lateness!.moreThan7Days, 1);
    expect(later.payments).toMatchObject({ figures: { shares: { onTime: 1 } } });
  });

  it('gives no figures, and no score to a company of which nothing else is known, while all is frozen', async () => {
    told.tell(COMPANY, [supplierOf('waiting', [invoiceDue(DUE_ON, { standing: 'DISPUTED' })])]);
    await services.recompute.execute([COMPANY]);
    expect(await scoreNow()).toMatchObject({
      outcome: 'NOT_ENOUGH_EVIDENCE',
      score: null,
      payments: { figures: null, openInvoices: null, setAside: { disputed: 1 } },
    });
  });

  it('does not bring a company that has ceased a score, though it still pays', async () => {
    await test.database.rows(
      `UPDATE company SET status = 'CEASED', ceased_on = '2026-09-01' WHERE company_id = $1`,
      [COMPANY],
    );
    await services.recompute.execute([COMPANY]);
    expect(await scoreNow()).toMatchObject({ outcome: 'CEASED', score: null, contributions: [] });
  });
});
