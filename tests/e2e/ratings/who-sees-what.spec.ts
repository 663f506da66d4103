import { randomUUID } from 'node:crypto';
import { ask } from '../../support/graphql-client.js';
import { invoice, rate, RATING, RatingDesk, type Answer } from '../../support/rating-desk.js';
import {
  CLIENT,
  createRatingWorld,
  OTHER_SUPPLIER,
  SUPPLIER,
  type RatingWorld,
} from '../../support/rating-world.js';
import { becomeModerator, signUpAndIn, type SignedIn } from '../../support/sign-in.js';

const late = { dueOn: '2026-03-31', payments: [{ paidOn: '2026-05-20', amountMinor: '120000' }] };
const onTime = { dueOn: '2026-03-31', payments: [{ paidOn: '2026-03-30', amountMinor: '120000' }] };
const PAGE = `edges { cursor node { id status side supplier { name } } } pageInfo { hasNextPage endCursor }`;

describe('what each side sees of ratings', () => {
  let world: RatingWorld;
  let desk: RatingDesk;
  let signed: string;
  let anonymous: string;
  let held: string;
  beforeAll(async () => {
    world = await createRatingWorld('2026-06-01');
    desk = new RatingDesk(world);
    signed = await desk.submit(
      { ...rate(invoice('SECRET-1', late)), isSigned: true },
      { proofs: ['ORDER', 'INVOICE'] },
    );
    anonymous = await desk.submit(rate(invoice('SECRET-2', onTime)));
    held = await desk.submit(rate(invoice('SECRET-3', late)));
    await world.performEvents();
    await world.travelTo('2026-06-16');
  });
  afterAll(() => world.close());

  const read = async (who: SignedIn, id: string) =>
    (await who.ask<{ rating: Answer }>(`query ($id: ID!) { rating(id: $id) { ${RATING} } }`, { id })).data!
      .rating;

  it('names to the public only the supplier that signed, and no invoice, amount, organisation or number', async () => {
    const published = await desk.published();
    expect(new Map(published.map(({ id, supplier }) => [id, (supplier as Answer)['name']]))).toEqual(
      new Map([
        [signed, SUPPLIER.name],
        [anonymous, null],
      ]),
    );
    const text = JSON.stringify(published);
    for (const secret of [
      'SECRET',
      '120000',
      world.author.organisationId!,
      world.author.accountId,
      SUPPLIER.number,
    ])
      expect(text).not.toContain(secret);
  });

  it('stops naming a supplier that closed its data since', async () => {
    const close = `UPDATE company SET visibility = $2, name = CASE WHEN $2 = 'PUBLIC' THEN '${SUPPLIER.name}' END WHERE company_id = $1`;
    await world.test.database.rows(close, [SUPPLIER.id, 'PARTIAL']);
    expect(JSON.stringify(await desk.published())).not.toContain(SUPPLIER.name);
    await world.test.database.rows(close, [SUPPLIER.id, 'PUBLIC']);
  });

  it('shows a rating to its two sides and to moderators, and to nobody else', async () => {
    const stranger = await signUpAndIn(world.app, { company: OTHER_SUPPLIER.id });
    const moderator = await signUpAndIn(world.app);
    await becomeModerator(world.app, moderator);
    const impostor = await signUpAndIn(world.app, { company: 'FR-552032534' });
    await world.test.database.rows('UPDATE organisation SET company_id = $1 WHERE id = $2', [
      CLIENT.id,
      impostor.organisationId,
    ]);
    expect(await read(world.author, held)).toMatchObject({ side: 'AUTHOR' });
    expect(await read(world.client, held)).toMatchObject({
      side: 'CLIENT',
      supplier: { name: SUPPLIER.name },
    });
    expect(await read(moderator, held)).toMatchObject({ side: 'MODERATOR', actions: [] });
    expect(await read(stranger, held)).toMatchObject({ __typename: 'RatingNotFoundError' });
    expect(await read(impostor, held)).toMatchObject({ __typename: 'ClaimRequiredError' });
    expect(await read(stranger, randomUUID())).toMatchObject({ __typename: 'RatingNotFoundError' });
    expect(await read(stranger, 'no id')).toMatchObject({ __typename: 'RatingNotFoundError' });
  });

  it('lets each side do its own steps only', async () => {
    expect(await desk.act('author', 'acknowledgeRating(ratingId: $id)', held)).toMatchObject({
      __typename: 'RatingNotFoundError',
    });
    expect(await desk.act('client', 'withdrawRating(ratingId: $id)', held)).toMatchObject({
      __typename: 'RatingNotFoundError',
    });
    expect(
      await desk.act('client', 'recordPayment(experienceId: $id, paidOn: "2026-06-01")', randomUUID()),
    ).toMatchObject({
      __typename: 'RatingNotFoundError',
    });
  });

  it('lists what is said of a company only to whoever proved to act for it', async () => {
    const notices = `{ myRatingNotices(first: 2) { needsClaim ${PAGE} } }`;
    const page = (
      await world.client.ask<{
        myRatingNotices: { needsClaim: boolean; edges: unknown[]; pageInfo: Answer };
      }>(notices)
    ).data!.myRatingNotices;
    expect(page).toMatchObject({ needsClaim: false, pageInfo: { hasNextPage: true } });
    const next = `query ($after: String) { myRatingNotices(first: 2, after: $after) { ${PAGE} } }`;
    const rest = (
      await world.client.ask<{ myRatingNotices: { edges: unknown[] } }>(next, {
        after: page.pageInfo['endCursor'],
      })
    ).data!;
    expect(page.edges.length + rest.myRatingNotices.edges.length).toBe(3);
    const unproved = await signUpAndIn(world.app, { company: OTHER_SUPPLIER.id });
    expect((await unproved.ask(notices)).data).toMatchObject({
      myRatingNotices: { needsClaim: true, edges: [] },
    });
    expect((await world.client.ask(next, { after: 'WzEsMiwzXQ' })).errors![0]!.extensions.code).toBe(
      'INVALID_CURSOR',
    );
  });

  it('puts notices to answer first', async () => {
    const waiting = await desk.submit(rate(invoice('SECRET-4', late)));
    await world.performEvents();
    const { data } = await world.client.ask<{ myRatingNotices: { edges: { node: Answer }[] } }>(
      `{ myRatingNotices { ${PAGE} } }`,
    );
    expect(data!.myRatingNotices.edges[0]!.node).toMatchObject({ id: waiting, status: 'NOTICE_SENT' });
  });

  it('lists what an organisation wrote by client and status, and how its clients pay', async () => {
    const { data } = await world.author.ask<{
      held: Answer;
      none: Answer;
      myClients: Answer;
      found: Answer;
      lost: Answer;
    }>(`{
      held: myRatings(client: "${CLIENT.id}", status: HELD) { needsClaim edges { node { id } } }
      none: myRatings(client: "${OTHER_SUPPLIER.id}") { edges { node { id } } }
      myClients { edges { node { company { name } experiences overdue overdueMinor currency averageDaysLate latestOn ratings
        punctuality { onTime late unpaid worstDaysLate } } } }
      found: myClients(query: "exemple ind") { edges { node { ratings } } }
      lost: myClients(query: "peinture") { edges { node { ratings } } } }`);
    expect(data).toMatchObject({
      held: { needsClaim: false, edges: [{ node: { id: held } }] },
      none: { edges: [] },
      found: { edges: [{ node: {} }] },
      lost: { edges: [] },
      myClients: {
        edges: [
          {
            node: {
              company: { name: CLIENT.name },
              experiences: 4,
              overdue: 0,
              overdueMinor: '0',
              currency: 'EUR',
              averageDaysLate: 37.5,
              latestOn: '2026-03-31',
              ratings: 4,
              punctuality: { onTime: 1, late: 3, unpaid: 0, worstDaysLate: 50 },
            },
          },
        ],
      },
    });
  });

  it('tells a stranger nothing but what is public', async () => {
    for (const query of [
      '{ myRatings { needsClaim } }',
      '{ myRatingNotices { needsClaim } }',
      '{ myClients { edges { cursor } } }',
      `{ rating(id: "${held}") { __typename } }`,
    ]) {
      expect((await ask(world.app, query)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    }
    expect(
      (await ask(world.app, `{ publishedRatings(number: "404833048") { __typename } }`)).data,
    ).toMatchObject({
      publishedRatings: { __typename: 'CompanyNotDisclosedError' },
    });
  });
});
