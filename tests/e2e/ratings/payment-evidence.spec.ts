import type { CompanyId, Day } from '#kernel';
import { PaymentEvidenceReadModel } from '#ratings';
import { invoice, rate, RatingDesk } from '../../support/rating-desk.js';
import {
  CLIENT,
  createRatingWorld,
  OTHER_SUPPLIER,
  proveClaim,
  SUPPLIER,
  type RatingWorld,
} from '../../support/rating-world.js';
import { signUpAndIn } from '../../support/sign-in.js';

const paidOn = (day: string) => ({ dueOn: '2026-03-31', payments: [{ paidOn: day, amountMinor: '120000' }] });

describe('what the score is told of experiences', () => {
  let world: RatingWorld;
  let desk: RatingDesk;
  beforeEach(async () => {
    world = await createRatingWorld('2026-06-01');
    desk = new RatingDesk(world);
  });
  afterEach(() => world.close());

  it('is said by supplier and tier, without anything that leads back to the supplier', async () => {
    const painter = await signUpAndIn(world.app, { company: OTHER_SUPPLIER.id });
    await proveClaim(world, painter, OTHER_SUPPLIER.id);
    await desk.submit(rate(invoice('E-1', paidOn('2026-05-20'))));
    await desk.submit(rate(invoice('E-2', paidOn('2026-05-20'))), { proofs: ['ORDER', 'INVOICE'] });
    await desk.tell(rate(invoice('E-1', paidOn('2026-03-30'))), painter);
    await world.performEvents();
    await world.travelTo('2026-06-16');
    const evidence = await desk.evidence();
    const plumber = evidence.filter(({ description }) => description);
    expect(plumber.map(({ tier, isVerified }) => [tier, isVerified])).toEqual([
      ['T0', true],
      ['T2', true],
    ]);
    expect(new Set(evidence.map(({ supplierId }) => supplierId)).size).toBe(2);
    expect(plumber[0]!.description!.en).toContain('10 to 19 employees');
    const text = JSON.stringify(evidence, (_key, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    for (const secret of [
      SUPPLIER.number,
      OTHER_SUPPLIER.number,
      world.author.organisationId!,
      painter.organisationId!,
      'E-1',
    ])
      expect(text).not.toContain(secret);
    expect([...evidence].sort((a, b) => (a.supplierId + a.tier < b.supplierId + b.tier ? -1 : 1))).toEqual(
      evidence,
    );
  });

  it('keeps apart what was said by an organisation that lost its company, as not verified', async () => {
    await desk.submit(rate(invoice('E-3', paidOn('2026-05-20'))));
    await world.performEvents();
    await world.travelTo('2026-06-16');
    const { organisationId } = world.author;
    await world.test.database.rows(`UPDATE company_claim SET status = 'REVOKED' WHERE organisation_id = $1`, [
      organisationId,
    ]);
    await world.test.database.rows(`INSERT INTO outbox_event (type, payload) VALUES ('ClaimChanged', $1)`, [
      JSON.stringify({ companyId: SUPPLIER.id, organisationId }),
    ]);
    await world.performEvents();
    expect(await desk.evidence()).toMatchObject([{ isVerified: false }]);
  });

  it('adds the days that a dispute froze to the due day, and says what is written off or contested', async () => {
    const open = { dueOn: '2026-03-31', issuedOn: '2026-03-01' };
    await desk.submit({
      ...rate(
        invoice('E-4', { ...open, outcome: 'UNPAID', frozenDays: 10 }),
        invoice('E-5', { ...open, outcome: 'WRITTEN_OFF' }),
        invoice('E-6', { ...open, outcome: 'DISPUTED' }),
      ),
    });
    await world.performEvents();
    await world.travelTo('2026-06-16');
    const [supplier] = await desk.evidence();
    const told = supplier!.experiences.map(({ dueOn, standing, unpaidOn, amount }) => [
      dueOn,
      standing,
      unpaidOn,
      amount!.minor,
    ]);
    expect(told.sort()).toEqual([
      ['2026-03-31', 'DISPUTED', '2026-06-01', 120_000n],
      ['2026-03-31', 'WRITTEN_OFF', '2026-06-01', 120_000n],
      ['2026-04-10', 'UNDISPUTED', '2026-06-01', 120_000n],
    ]);
  });

  it('is read for many companies with one statement, and says nothing of those without any', async () => {
    const model = new PaymentEvidenceReadModel(world.test.database);
    const asked = [CLIENT.id, SUPPLIER.id, 'FR-000000000'] as CompanyId[];
    expect((await model.evidenceOf(asked, '2026-06-01' as Day)).size).toBe(0);
  });
});
