import { createRatingWorld, CLIENT, type RatingWorld } from '../support/rating-world.js';
import { emailsTo } from '../support/mailbox.js';
import { invoice, rate, RatingDesk } from '../support/rating-desk.js';

/** Every path that a rating can take from its submission to the end of its notice, day by day. */
describe('a rating in its notice', () => {
  let world: RatingWorld;
  let desk: RatingDesk;
  beforeEach(async () => {
    world = await createRatingWorld('2026-06-01');
    desk = new RatingDesk(world);
  });
  afterEach(() => world.close());

  const late = invoice('FA-1', {
    dueOn: '2026-03-31',
    payments: [{ paidOn: '2026-05-20', amountMinor: '120000' }],
  });

  it('tells the client everything, and is published when the client says nothing', async () => {
    const id = await desk.submit(rate(late), { proofs: ['ORDER', 'INVOICE'] });
    expect(await desk.seenBy('author', id)).toMatchObject({
      status: 'SUBMITTED',
      tier: 'T2',
      isNegative: true,
    });
    await world.performEvents();
    expect(await desk.seenBy('client', id)).toMatchObject({
      status: 'NOTICE_SENT',
      side: 'CLIENT',
      supplier: { name: 'EXEMPLE PLOMBERIE' },
      replyUntil: '2026-06-16T12:00:00.000Z',
      publication: { isPublic: false, willPublishAt: '2026-06-16T12:00:00.000Z' },
      actions: ['ACKNOWLEDGE', 'REPLY', 'DISPUTE'],
    });
    const [notice, ...others] = await emailsTo(world.test.database, 'compta@exemple.fr');
    expect(others).toEqual([]);
    const text = JSON.stringify(notice!.content);
    for (const told of [
      'EXEMPLE PLOMBERIE',
      'FA-1',
      '1\u202f200,00 €',
      '16 juin 2026',
      'order.pdf',
      'invoice.pdf',
    ])
      expect(text).toContain(told);

    await world.travelTo('2026-06-15');
    expect(await desk.seenBy('author', id)).toMatchObject({ status: 'NOTICE_SENT' });
    expect(await desk.published()).toEqual([]);
    await world.travelTo('2026-06-16');
    expect(await desk.seenBy('author', id)).toMatchObject({
      status: 'PUBLISHED',
      publication: { isPublic: true },
      expiresOn: '2028-06-16',
      actions: ['ADD_EVIDENCE', 'WITHDRAW'],
    });
    expect(await desk.published()).toMatchObject([
      {
        id,
        supplier: { name: null, sector: { fr: expect.stringContaining('eau et de gaz') }, isVerified: true },
        tier: 'T2',
        invoices: 1,
        punctuality: { late: 1, worstDaysLate: 50 },
        reply: null,
      },
    ]);
    await world.travelTo('2026-06-17');
    const told = await emailsTo(world.test.database, 'auteur@exemple.fr');
    expect(told.map(({ content }) => content.subject)).toEqual([
      'EXEMPLE INDUSTRIE : votre évaluation est publiée',
    ]);
  });

  it('is held when it may harm and is not proved: never shown, and counted', async () => {
    const id = await desk.submit(rate(late));
    await world.performEvents();
    await world.travelTo('2026-06-16');
    expect(await desk.seenBy('author', id)).toMatchObject({
      status: 'HELD',
      publication: { isPublic: false },
    });
    expect(await desk.published()).toEqual([]);
    expect(await desk.evidence()).toMatchObject([{ tier: 'T0', experiences: [{ standing: 'UNDISPUTED' }] }]);
  });

  it('is shown after all when it is proved later, once the client has had time to look', async () => {
    const id = await desk.submit(rate(late));
    await world.performEvents();
    await world.travelTo('2026-06-16');
    await desk.addEvidence(id, ['ORDER', 'INVOICE']);
    expect(await desk.seenBy('client', id)).toMatchObject({
      status: 'NOTICE_SENT',
      replyUntil: '2026-06-23T12:00:00.000Z',
    });
    await world.performEvents();
    const [first, again, ...more] = await emailsTo(world.test.database, 'compta@exemple.fr');
    expect(more).toEqual([]);
    expect(JSON.stringify(first!.content)).toContain('aucune (T0)');
    // Uploaded at the same moment: in either order.
    expect(JSON.stringify(again!.content)).toMatch(/(order\.pdf, invoice|invoice\.pdf, order)\.pdf \(T2\)/);
    expect(again!.content.subject).toContain('23 juin 2026');
    expect(await desk.evidence()).toHaveLength(1);
    await world.travelTo('2026-06-23');
    expect(await desk.seenBy('author', id)).toMatchObject({ status: 'PUBLISHED', expiresOn: '2028-06-16' });
  });

  it('gives a week more to look at a proof that is added at the last moment', async () => {
    const id = await desk.submit(rate(late));
    await world.performEvents();
    await world.travelTo('2026-06-15');
    expect(await desk.addEvidence(id, ['QUOTE', 'INVOICE'])).toMatchObject({
      status: 'NOTICE_SENT',
      tier: 'T2',
      replyUntil: '2026-06-22T12:00:00.000Z',
    });
  });

  it('needs thirty days of delay besides a document', async () => {
    const short = invoice('FA-2', {
      dueOn: '2026-04-30',
      payments: [{ paidOn: '2026-05-20', amountMinor: '120000' }],
    });
    const id = await desk.submit(rate(short), { proofs: ['ORDER', 'INVOICE'] });
    await world.performEvents();
    await world.travelTo('2026-06-16');
    expect(await desk.seenBy('author', id)).toMatchObject({ status: 'HELD' });
  });

  it('is published after a week when it is good, with nobody to tell', async () => {
    const paid = invoice('FA-3', {
      dueOn: '2026-05-20',
      payments: [{ paidOn: '2026-05-19', amountMinor: '120000' }],
    });
    await world.test.database.rows(`UPDATE company_claim SET status = 'WITHDRAWN' WHERE company_id = $1`, [
      CLIENT.id,
    ]);
    const id = await desk.submit(rate(paid));
    await world.performEvents();
    expect(await desk.seenBy('author', id)).toMatchObject({
      status: 'NOTICE_SENT',
      isNegative: false,
      replyUntil: '2026-06-08T12:00:00.000Z',
    });
    await world.travelTo('2026-06-08');
    expect(await desk.seenBy('author', id)).toMatchObject({ status: 'PUBLISHED', tier: 'T0' });
  });

  it('is published at once, proved as well as can be, when the client acknowledges it', async () => {
    const id = await desk.submit(rate(late));
    await world.performEvents();
    expect(await desk.act('client', 'acknowledgeRating(ratingId: $id)', id)).toMatchObject({
      status: 'PUBLISHED',
      tier: 'T4',
    });
    expect(await desk.published()).toMatchObject([{ id, tier: 'T4' }]);
    expect(await desk.act('client', 'acknowledgeRating(ratingId: $id)', id)).toMatchObject({
      code: 'ALREADY_DONE',
    });
  });

  it('is published with the reply beside it', async () => {
    const id = await desk.submit(rate(late), { proofs: ['CONTRACT', 'INVOICE'] });
    await world.performEvents();
    expect(await desk.reply(id, 'Le bon de commande manquait.')).toMatchObject({ status: 'PUBLISHED' });
    expect(await desk.published()).toMatchObject([{ id, reply: { text: 'Le bon de commande manquait.' } }]);
    expect(await desk.reply(id, 'Encore une chose.')).toMatchObject({ code: 'ALREADY_DONE' });
    await world.performEvents();
    const [told] = await emailsTo(world.test.database, 'auteur@exemple.fr');
    expect(JSON.stringify(told!.content)).toContain('Le bon de commande manquait.');
  });

  it('keeps a reply that is given while it is held, and the dispute open', async () => {
    const id = await desk.submit(rate(late));
    await world.performEvents();
    expect(await desk.reply(id, 'Nous avons payé.')).toMatchObject({
      status: 'HELD',
      actions: ['ACKNOWLEDGE', 'DISPUTE'],
    });
    expect(await desk.dispute(id)).toMatchObject({ status: 'DISPUTED' });
  });

  it('refuses a reply after the notice, and takes it for three months after publication', async () => {
    const id = await desk.submit(rate(late), { proofs: ['ORDER', 'INVOICE'] });
    await world.performEvents();
    world.clock.travelTo(new Date('2026-06-16T12:00:00Z'));
    expect(await desk.reply(id, 'Trop tard ?')).toMatchObject({ __typename: 'WindowClosedError' });
    expect(await desk.dispute(id)).toMatchObject({ __typename: 'WindowClosedError' });
    await world.travelTo('2026-06-16');
    await world.travelTo('2026-09-17');
    expect(await desk.reply(id, 'Trop tard.')).toMatchObject({ __typename: 'WindowClosedError' });
    world.clock.travelTo(new Date('2026-09-16T12:00:00Z'));
    expect(await desk.reply(id, 'À temps.')).toMatchObject({
      status: 'PUBLISHED',
      reply: { text: 'À temps.' },
    });
  });

  it('is frozen in the same instant when the client contests it', async () => {
    const id = await desk.submit(rate(late), { proofs: ['ORDER', 'INVOICE'] });
    await world.performEvents();
    expect(await desk.dispute(id)).toMatchObject({
      status: 'DISPUTED',
      dispute: { reason: 'ALREADY_PAID', text: 'Payée le 2 avril.' },
    });
    expect(await desk.evidence()).toMatchObject([{ experiences: [{ standing: 'DISPUTED' }] }]);
    await world.travelTo('2026-12-01');
    // Silence does not end a dispute: a moderator has to.
    expect(await desk.seenBy('author', id)).toMatchObject({ status: 'MODERATION' });
    expect(await desk.published()).toEqual([]);
  });

  it('is published as late and settled when the client pays in the window, not a day earlier', async () => {
    const unpaid = invoice('FA-4', { dueOn: '2026-03-31', outcome: 'UNPAID', payments: [] });
    const id = await desk.submit(rate(unpaid), { proofs: ['ORDER', 'INVOICE'] });
    await world.performEvents();
    await world.travelTo('2026-06-05');
    expect(await desk.recordPayment(id, '2026-06-04')).toMatchObject({
      status: 'NOTICE_SENT',
      settledAt: expect.any(String),
    });
    await world.travelTo('2026-06-16');
    expect(await desk.published()).toMatchObject([
      { id, isSettled: true, status: 'PUBLISHED', punctuality: { late: 1, unpaid: 0, worstDaysLate: 65 } },
    ]);
  });

  it('is taken back by its author, which frees the invoice', async () => {
    const id = await desk.submit(rate(late));
    await world.performEvents();
    expect(
      await desk.act('author', 'withdrawRating(ratingId: $id, reason: "Payée entre-temps")', id),
    ).toMatchObject({
      status: 'WITHDRAWN',
      withdrawalReason: 'Payée entre-temps',
      actions: [],
    });
    await world.travelTo('2026-06-16');
    expect(await desk.published()).toEqual([]);
    expect(await desk.evidence()).toEqual([]);
    expect(await desk.submit(rate(late))).not.toBe(id);
  });

  it('tells the client again what was corrected, and gives it all its time again', async () => {
    const id = await desk.submit(rate(late), { proofs: ['ORDER', 'INVOICE'] });
    await world.performEvents();
    await world.travelTo('2026-06-10');
    expect(
      await desk.correct(
        id,
        invoice('FA-1', { dueOn: '2026-04-15', payments: [{ paidOn: '2026-05-20', amountMinor: '120000' }] }),
      ),
    ).toMatchObject({ status: 'SUBMITTED', punctuality: { worstDaysLate: 35 } });
    await world.performEvents();
    expect(await desk.seenBy('client', id)).toMatchObject({
      status: 'NOTICE_SENT',
      replyUntil: '2026-06-25T12:00:00.000Z',
    });
    expect(await emailsTo(world.test.database, 'compta@exemple.fr')).toHaveLength(2);
    await world.travelTo('2026-06-16');
    expect(await desk.published()).toEqual([]);
    await world.travelTo('2026-06-25');
    expect(await desk.published()).toMatchObject([{ punctuality: { worstDaysLate: 35 } }]);
  });
});
