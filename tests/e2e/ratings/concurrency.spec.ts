import { PublishDueRatings } from '../../../libs/ratings/publish-due-ratings/publish-due-ratings.js';
import { SendNotice } from '../../../libs/ratings/send-notice/send-notice.js';
import { emailsTo } from '../../support/mailbox.js';
import { invoice, rate, RatingDesk, type Answer } from '../../support/rating-desk.js';
import { createRatingWorld, type RatingWorld } from '../../support/rating-world.js';

const ROUNDS = 4;
const late = { dueOn: '2026-03-31', payments: [{ paidOn: '2026-05-20', amountMinor: '120000' }] };

/** Real transactions on real connections: whichever comes first wins, and the other sees its work. */
describe('two steps at once', () => {
  let world: RatingWorld;
  let desk: RatingDesk;
  beforeAll(async () => {
    world = await createRatingWorld('2026-06-01');
    desk = new RatingDesk(world);
  });
  afterAll(() => world.close());

  let told = 0;
  async function inNotice(): Promise<string> {
    const id = await desk.submit(rate(invoice(`RACE-${told++}`, late)), { proofs: ['ORDER', 'INVOICE'] });
    await world.performEvents();
    return id;
  }
  const kindsOf = (answers: readonly Answer[]) => answers.map((answer) => answer['__typename']).sort();
  const stepsOf = async (id: string) =>
    ((await desk.seenBy('author', id)) as { steps: { action: string }[] }).steps.map(({ action }) => action);

  it('take one reply of two', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const id = await inNotice();
      const answers = await Promise.all([
        desk.reply(id, 'Un.'),
        desk.reply(id, 'Deux.'),
        desk.reply(id, 'Trois.'),
      ]);
      expect(kindsOf(answers)).toEqual(['AlreadyDoneError', 'AlreadyDoneError', 'Rating']);
      expect(await stepsOf(id)).toEqual(['SUBMITTED', 'NOTICE_SENT', 'REPLIED']);
    }
  });

  it('acknowledge or dispute, never both', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const id = await inNotice();
      const answers = await Promise.all([
        desk.act('client', 'acknowledgeRating(ratingId: $id)', id),
        desk.dispute(id),
      ]);
      expect(kindsOf(answers)).toEqual(['Rating', 'WrongStatusError']);
      expect(await stepsOf(id)).toHaveLength(3);
      const [disputes] = await world.test.database.rows<{ n: number }>(
        'SELECT count(*)::int AS n FROM rating_dispute WHERE rating_id = $1',
        [id],
      );
      const { status } = (await desk.seenBy('author', id)) as { status: string };
      expect(disputes!.n).toBe(status === 'DISPUTED' ? 1 : 0);
    }
  });

  it('withdraw or dispute, and a withdrawal always ends it', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const id = await inNotice();
      await Promise.all([desk.act('author', 'withdrawRating(ratingId: $id)', id), desk.dispute(id)]);
      expect(await desk.seenBy('author', id)).toMatchObject({ status: 'WITHDRAWN' });
    }
  });

  it('publish a rating once, however many jobs run, and not beside a dispute', async () => {
    const publish = world.app.get(PublishDueRatings);
    for (let round = 0; round < ROUNDS; round++) {
      world.clock.travelTo(new Date('2026-06-01T12:00:00Z'));
      const [quiet, contested] = [await inNotice(), await inNotice()];
      const contesting = desk.dispute(contested);
      world.clock.travelTo(new Date('2026-06-20T12:00:00Z'));
      const [answer] = await Promise.all([
        contesting,
        publish.execute(),
        publish.execute(),
        publish.execute(),
      ]);
      expect((await stepsOf(quiet)).filter((step) => step === 'PUBLISHED')).toHaveLength(1);
      const isContested = answer['__typename'] === 'Rating';
      expect(await desk.seenBy('author', contested)).toMatchObject({
        status: isContested ? 'DISPUTED' : 'PUBLISHED',
      });
      expect(await stepsOf(contested)).toEqual([
        'SUBMITTED',
        'NOTICE_SENT',
        isContested ? 'DISPUTED' : 'PUBLISHED',
      ]);
    }
  });

  it('send one notice for one rating, however often the job runs', async () => {
    world.clock.travelTo(new Date('2026-06-01T12:00:00Z'));
    const before = (await emailsTo(world.test.database, 'compta@exemple.fr')).length;
    const id = await desk.submit(rate(invoice('NOTICE-ONCE', late)));
    const sendNotice = world.app.get(SendNotice);
    await Promise.all(Array.from({ length: 4 }, () => sendNotice.execute(id)));
    await world.performEvents();
    expect(await emailsTo(world.test.database, 'compta@exemple.fr')).toHaveLength(before + 1);
    expect(await stepsOf(id)).toEqual(['SUBMITTED', 'NOTICE_SENT']);
  });

  it('record one payment of the rest', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const open = invoice(`OPEN-${told++}`, { dueOn: '2026-03-31', outcome: 'UNPAID' });
      const id = await desk.submit(rate(open));
      const answers = await Promise.all([
        desk.recordPayment(id, '2026-05-30'),
        desk.recordPayment(id, '2026-05-30'),
      ]);
      expect(kindsOf(answers)).toEqual(['AlreadyDoneError', 'Rating']);
      expect(await desk.seenBy('author', id)).toMatchObject({
        experiences: [{ restMinor: '0', payments: [{ amountMinor: '120000' }] }],
      });
    }
  });
});
