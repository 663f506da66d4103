import { invoice, rate, RatingDesk } from '../support/rating-desk.js';
import { createRatingWorld, type RatingWorld } from '../support/rating-world.js';

/** What becomes of a rating once it is shown, over two years. */
describe('a published rating', () => {
  let world: RatingWorld;
  let desk: RatingDesk;
  beforeEach(async () => {
    world = await createRatingWorld('2026-06-01');
    desk = new RatingDesk(world);
  });
  afterEach(() => world.close());

  const unpaid = (reference: string) => invoice(reference, { dueOn: '2026-03-31', outcome: 'UNPAID' });

  async function published(...references: string[]): Promise<string> {
    const id = await desk.submit(rate(...references.map(unpaid)), { proofs: ['ORDER', 'INVOICE'] });
    await world.performEvents();
    await world.travelTo('2026-06-16');
    expect(await desk.seenBy('author', id)).toMatchObject({ status: 'PUBLISHED', settledAt: null });
    return id;
  }

  it('is settled when everything is paid, counts the payment at once, and expires two years after it was heard', async () => {
    const id = await published('S-1');
    expect(await desk.evidence()).toMatchObject([
      { experiences: [{ payments: [], unpaidOn: '2026-06-01' }] },
    ]);
    await world.travelTo('2026-07-10');
    expect(await desk.recordPayment(id, '2026-07-09')).toMatchObject({
      status: 'SETTLED',
      actions: ['ADD_EVIDENCE', 'WITHDRAW'],
    });
    expect(await desk.evidence()).toMatchObject([
      { experiences: [{ payments: [{ paidOn: '2026-07-09', amountMinor: 120_000n }], unpaidOn: null }] },
    ]);
    expect(await desk.published()).toMatchObject([{ id, isSettled: true, status: 'SETTLED' }]);
    await world.travelTo('2028-06-15');
    expect(await desk.published()).toHaveLength(1);
    await world.travelTo('2028-06-16');
    expect(await desk.seenBy('author', id)).toMatchObject({
      status: 'EXPIRED',
      actions: [],
      publication: { isPublic: false },
    });
    expect(await desk.published()).toEqual([]);
    expect(await desk.evidence()).toEqual([]);
  });

  it('stays as it is while a part is not paid', async () => {
    const id = await published('S-2', 'S-3');
    await world.travelTo('2026-07-10');
    expect(await desk.recordPayment(id, '2026-07-09')).toMatchObject({
      status: 'PUBLISHED',
      settledAt: null,
      punctuality: { late: 1, unpaid: 1 },
      actions: ['ADD_EVIDENCE', 'RECORD_PAYMENT', 'WITHDRAW'],
    });
  });

  it('refuses a payment before the invoice, beyond its amount, or in the future', async () => {
    const id = await published('S-4');
    const { experiences } = (await desk.seenBy('author', id)) as { experiences: { id: string }[] };
    const pay = (arguments_: string) =>
      desk.act('author', `recordPayment(experienceId: $id, ${arguments_})`, experiences[0]!.id);
    expect(await pay('paidOn: "2026-06-17"')).toMatchObject({ code: 'DAY_ABSURD', field: 'paidOn' });
    expect(await pay('paidOn: "2026-06-10", amountMinor: "120001"')).toMatchObject({
      code: 'PAID_TOO_MUCH',
      field: 'amountMinor',
    });
    expect(await pay('paidOn: "2026-06-10", amountMinor: "-1"')).toMatchObject({
      code: 'AMOUNT_ABSURD',
      field: 'amountMinor',
    });
    expect(await pay('paidOn: "2026-06-10", amountMinor: "20000"')).toMatchObject({
      __typename: 'Rating',
      experiences: [{ outcome: 'PARTLY_PAID', restMinor: '100000', observedOn: '2026-06-16' }],
    });
    expect(await pay('paidOn: "2026-06-11"')).toMatchObject({
      status: 'SETTLED',
      experiences: [{ restMinor: '0' }],
    });
    expect(await pay('paidOn: "2026-06-12"')).toMatchObject({ __typename: 'WrongStatusError' });
  });

  it('is shown and counted nowhere from the instant that its author takes it back', async () => {
    const id = await published('S-5');
    expect(await desk.act('author', 'withdrawRating(ratingId: $id)', id)).toMatchObject({
      status: 'WITHDRAWN',
    });
    expect(await desk.published()).toEqual([]);
    expect(await desk.evidence()).toEqual([]);
    expect(await desk.act('author', 'withdrawRating(ratingId: $id)', id)).toMatchObject({
      __typename: 'AlreadyDoneError',
    });
  });

  it('is not corrected or contested any more: it is flagged, answered or withdrawn', async () => {
    const id = await published('S-6');
    expect(await desk.correct(id, unpaid('S-6'))).toMatchObject({ __typename: 'WrongStatusError' });
    expect(await desk.dispute(id)).toMatchObject({ __typename: 'WrongStatusError' });
  });

  it('counts in a past answer only from the day on which its client was heard', async () => {
    await published('S-7');
    await world.travelTo('2026-07-01');
    expect(await desk.evidence('2026-06-15')).toEqual([]);
    expect(await desk.evidence('2026-06-16')).toHaveLength(1);
  });
});
