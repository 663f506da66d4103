import { assembleReliability, verifySnapshot } from '#reliability';
import type { CompanyId } from '#kernel';
import { invoice, rate, RatingDesk } from '../support/rating-desk.js';
import {
  CLIENT,
  createRatingWorld,
  OTHER_SUPPLIER,
  proveClaim,
  type RatingWorld,
} from '../support/rating-world.js';
import { signUpAndIn } from '../support/sign-in.js';

const ID = CLIENT.id as CompanyId;

/** From the forms of two suppliers, over the year that follows, to the stored answers. */
describe('the score of a rated company', () => {
  let world: RatingWorld;
  let desk: RatingDesk;
  let reliability: ReturnType<typeof assembleReliability>;
  beforeEach(async () => {
    world = await createRatingWorld('2026-06-01');
    desk = new RatingDesk(world);
    reliability = assembleReliability(world.test.database, world.clock);
  });
  afterEach(() => world.close());

  const latest = async () => (await reliability.reports.latest(ID))!;

  it('is recomputed bit for bit from each stored answer: paid in parts, unpaid, disputed, settled, withdrawn', async () => {
    const painter = await signUpAndIn(world.app, { company: OTHER_SUPPLIER.id });
    await proveClaim(world, painter, OTHER_SUPPLIER.id);
    const inParts = {
      payments: ['40000', '40000', '40000'].map((amountMinor, month) => ({
        paidOn: `2026-0${month + 3}-15`,
        amountMinor,
      })),
    };
    const told = await desk.submit(rate(invoice('A-1', inParts)));
    const unpaid = await desk.submit(rate(invoice('A-2', { outcome: 'UNPAID' })), {
      proofs: ['ORDER', 'INVOICE'],
    });
    await desk.tell(
      rate(invoice('P-1', { payments: [{ paidOn: '2026-04-30', amountMinor: '120000' }] })),
      painter,
    );
    await world.performEvents();
    await world.travelTo('2026-06-16');
    await world.travelTo('2026-07-10');
    await desk.recordPayment(unpaid, '2026-07-09');
    await world.performEvents();
    await world.travelTo('2026-08-20');
    await desk.act('author', 'withdrawRating(ratingId: $id)', told);
    await world.performEvents();

    const stored = await reliability.reports.history(ID);
    expect(new Set(stored.map(({ scorecard }) => scorecard.score)).size).toBeGreaterThanOrEqual(3);
    expect(stored.some(({ facts }) => (facts.paymentEvidence ?? []).length >= 2)).toBe(true);
    expect(stored.map(verifySnapshot)).toEqual(stored.map(() => true));
  });

  it('takes an unpaid invoice for as late as when it was last seen, which fades until someone looks again', async () => {
    await desk.submit(rate(invoice('U-1', { outcome: 'UNPAID' })), { proofs: ['ORDER', 'INVOICE'] });
    await world.performEvents();
    await world.travelTo('2026-06-16');
    const heard = await latest();
    await world.travelTo('2027-05-01');
    await reliability.refresh.execute();
    const later = await latest();
    const supplier = ({ contributions }: typeof later) =>
      contributions.find(({ kind }) => kind === 'SUPPLIER')!;
    expect(supplier(heard).points).toBeLessThan(0);
    expect(later.evidence.weight).toBeLessThan(heard.evidence.weight);
    expect(supplier(later).points).toBeGreaterThan(supplier(heard).points);
  });
});
