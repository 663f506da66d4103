import type { GraphqlAnswer } from '../../support/graphql-client.js';
import { invoice, rate, RatingDesk } from '../../support/rating-desk.js';
import { createRatingWorld, type RatingWorld } from '../../support/rating-world.js';

const NOTICES = `query ($after: String) { myRatingNotices(first: 2, after: $after) { edges { node { id } }
  pageInfo { endCursor hasNextPage } } }`;

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

const late = { dueOn: '2026-03-31', payments: [{ paidOn: '2026-05-20', amountMinor: '120000' }] };
const unpaid = { dueOn: '2026-03-31', outcome: 'UNPAID' };

describe('what is said of a company', () => {
  let world: RatingWorld;
  let desk: RatingDesk;
  beforeAll(async () => {
    world = await createRatingWorld('2026-06-01');
    desk = new RatingDesk(world);
  });
  afterAll(() => world.close());

  async function inOrder(): Promise<string[]> {
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const answer: GraphqlAnswer<{ myRatingNotices: Page }> = await world.client.ask(NOTICES, { after });
      const { edges, pageInfo } = answer.data!.myRatingNotices;
      ids.push(...edges.map(({ node }) => node.id));
      if (!pageInfo.hasNextPage) return ids;
      after = pageInfo.endCursor;
    }
  }

  it('comes in the order in which it matters, over all pages: to answer, contested, public, held, settled, over', async () => {
    const tell = (
      reference: string,
      known: Readonly<Record<string, unknown>>,
      proofs: readonly string[] = ['ORDER', 'INVOICE'],
    ) => desk.submit(rate(invoice(reference, known)), { proofs });
    const withdrawn = await tell('A-1', late);
    const settled = await tell('A-2', unpaid);
    const held = await tell('A-3', late, []);
    const shown = await tell('A-4', late);
    await world.performEvents();
    await world.travelTo('2026-06-16');
    await desk.recordPayment(settled, '2026-06-15');
    await desk.act('author', 'withdrawRating(ratingId: $id)', withdrawn);
    const contested = await tell('A-5', late);
    const last = await tell('A-6', late);
    await world.performEvents();
    await desk.dispute(contested);
    world.clock.travelTo(new Date('2026-06-15T12:00:00Z'));
    const first = await tell('A-7', late);
    await world.performEvents();
    expect(await inOrder()).toEqual([first, last, contested, shown, held, settled, withdrawn]);
  });
});
