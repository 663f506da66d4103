import { JobRuntime } from '#jobs';
import { ask } from '../../support/graphql-client.js';
import { PublicFacts } from '../../support/public-facts.js';
import { invoice, rate, RatingDesk } from '../../support/rating-desk.js';
import { CLIENT, createRatingWorld, type RatingWorld } from '../../support/rating-world.js';
import { until } from '../../support/until.js';

const REPORT = `{ reliabilityReport(number: "${CLIENT.number}") { ... on ReliabilityReport { outcome score
  contributions { kind points detail { fr en } } } } }`;

interface Report {
  readonly score: number;
  readonly contributions: readonly {
    readonly kind: string;
    readonly points: number;
    readonly detail: { readonly en: string };
  }[];
}

const late = { dueOn: '2026-03-31', payments: [{ paidOn: '2026-05-20', amountMinor: '120000' }] };

/** The whole way: form, outbox, queue, worker, snapshot, report. */
describe('a rating that counts', () => {
  let world: RatingWorld;
  let desk: RatingDesk;
  beforeAll(async () => {
    world = await createRatingWorld('2026-06-01');
    desk = new RatingDesk(world);
    await new PublicFacts(world.test.database).accounts(CLIENT.id, '2025-12-31', {
      equity_ratio: 30,
      liquidity_ratio: 130,
      cash_flow_margin: 4,
    });
    await world.app.get(JobRuntime).start();
  });
  afterAll(() => world.close());

  const report = async () =>
    (await ask<{ reliabilityReport: Report }>(world.app, REPORT)).data!.reliabilityReport;
  const spoken = async () => (await report()).contributions.filter(({ kind }) => kind === 'SUPPLIER');

  it('moves the score on the report, and the contribution says who speaks: sector, size, proof and invoices', async () => {
    const before = await report();
    const id = await desk.submit(rate(invoice('A-1', late), invoice('A-2', late), invoice('A-3', late)));
    await until(async () => (await desk.seenBy('client', id))['status'] === 'NOTICE_SENT');
    expect(await spoken()).toEqual([]);

    await desk.act('client', 'acknowledgeRating(ratingId: $id)', id);
    await until(async () => (await spoken()).length > 0);
    const after = await report();
    expect(after.score).toBeLessThan(before.score);
    const [contribution] = await spoken();
    expect(contribution!.points).toBeLessThan(0);
    expect(contribution!.detail.en).toMatch(
      /^Travaux d’installation d’eau et de gaz.*, 10 to 19 employees: 3 invoices/,
    );

    await desk.act('author', 'withdrawRating(ratingId: $id)', id);
    await until(async () => (await spoken()).length === 0);
    expect((await report()).score).toBe(before.score);
  });
});
