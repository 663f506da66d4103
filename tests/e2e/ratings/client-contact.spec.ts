import { SendHeldNotices } from '../../../libs/ratings/send-held-notices/send-held-notices.js';
import { SendNotice } from '../../../libs/ratings/send-notice/send-notice.js';
import { refuseEmailTo } from '../../support/mail/refuse-email.js';
import { emailsTo } from '../../support/mailbox.js';
import { invoice, rate, RatingDesk } from '../../support/rating-desk.js';
import {
  createRatingWorld,
  OTHER_SUPPLIER,
  proveClaim,
  type RatingWorld,
} from '../../support/rating-world.js';
import { signUpAndIn } from '../../support/sign-in.js';

const late = { dueOn: '2026-03-31', payments: [{ paidOn: '2026-05-20', amountMinor: '120000' }] };

describe('a rating of a company that nobody claimed', () => {
  let world: RatingWorld;
  let desk: RatingDesk;
  beforeAll(async () => {
    world = await createRatingWorld('2026-06-01');
    desk = new RatingDesk(world);
  });
  afterAll(() => world.close());

  it('asks whom to inform when it may harm a company that nobody claimed', async () => {
    const input = { ...rate(invoice('FA-GB', late)), client: { number: OTHER_SUPPLIER.number } };
    expect(await desk.tell(input)).toMatchObject({
      __typename: 'ContactRequiredError',
      field: 'clientContactEmail',
    });
    expect(
      await desk.tell({ ...input, clientContactEmail: 'compta@peinture.exemple', clientLanguage: 'EN' }),
    ).toMatchObject({
      __typename: 'Rating',
    });
    await world.performEvents();
    const [notice, ...more] = await world.test.database.rows<{
      language: string;
      content: { subject: string };
    }>(`SELECT language, content FROM email_message WHERE recipient = 'compta@peinture.exemple'`);
    expect(more).toEqual([]);
    expect(notice).toMatchObject({
      language: 'en',
      content: { subject: expect.stringContaining('EXEMPLE PLOMBERIE rates') },
    });
  });

  it('informs nobody at an address of the author itself, nor at its domain', async () => {
    const input = { ...rate(invoice('FA-SELF', late)), client: { number: OTHER_SUPPLIER.number } };
    for (const clientContactEmail of ['auteur@exemple.fr', 'Facturation@Exemple.fr'])
      expect(await desk.tell({ ...input, clientContactEmail })).toMatchObject({
        __typename: 'ContactRequiredError',
        code: 'CONTACT_IS_YOURS',
        field: 'clientContactEmail',
      });
  });

  let told = 0;
  const tell = (clientContactEmail: string, known: Readonly<Record<string, unknown>> = late) =>
    desk.submit({
      ...rate(invoice(`TOLD-${(told += 1)}`, known)),
      client: { number: OTHER_SUPPLIER.number },
      clientContactEmail,
    });

  describe('whose contact is refused by its mail server', () => {
    const refuseNoticeTo = (address: string) => refuseEmailTo(world.test.database, address);
    const give = (id: string, email: string) =>
      desk.act('author', 'addClientContact(ratingId: $id, email: $email)', id, { email });

    it('stops the time to answer, tells the author, and begins anew at another address', async () => {
      const id = await tell('partie@industrie.exemple');
      await world.performEvents();
      expect(await desk.seenBy('author', id)).toMatchObject({ status: 'NOTICE_SENT' });
      await refuseNoticeTo('partie@industrie.exemple');
      await world.performEvents();
      expect(await desk.seenBy('author', id)).toMatchObject({
        status: 'SUBMITTED',
        noticeSentAt: null,
        replyUntil: null,
        actions: expect.arrayContaining(['ADD_CONTACT']),
        publication: { reason: { en: expect.stringContaining('could not be delivered') } },
        steps: expect.arrayContaining([
          expect.objectContaining({ action: 'NOTICE_RETURNED', actor: 'SYSTEM' }),
        ]),
      });
      const [email] = (await emailsTo(world.test.database, 'auteur@exemple.fr')).slice(-1);
      expect(email!.content.subject).toBe('EXEMPLE PEINTURE n’a pas pu être informé');
      await world.travelTo('2026-07-01');
      expect(await desk.seenBy('author', id)).toMatchObject({ status: 'SUBMITTED' });

      expect(await give(id, 'facturation@exemple.fr')).toMatchObject({
        code: 'CONTACT_IS_YOURS',
        field: 'email',
      });
      expect(await give(id, 'compta')).toMatchObject({ code: 'INVALID_EMAIL', field: 'email' });
      // The same address again, mended meanwhile: the notice leaves anew all the same.
      expect(await give(id, 'partie@industrie.exemple')).toMatchObject({ __typename: 'Rating' });
      await world.performEvents();
      expect(await desk.seenBy('author', id)).toMatchObject({
        status: 'NOTICE_SENT',
        replyUntil: '2026-07-16T12:00:00.000Z',
      });
      expect(await emailsTo(world.test.database, 'partie@industrie.exemple')).toHaveLength(2);
      await world.test.database.rows(
        `INSERT INTO outbox_event (type, payload) SELECT type, payload FROM outbox_event WHERE type = 'EmailRefused'`,
      );
      await world.performEvents();
      expect(await desk.seenBy('author', id)).toMatchObject({ status: 'NOTICE_SENT' });
    });

    it('does not keep good news back', async () => {
      const id = await tell('autre@industrie.exemple', {
        payments: [{ paidOn: '2026-03-30', amountMinor: '120000' }],
      });
      await world.performEvents();
      await refuseNoticeTo('autre@industrie.exemple');
      await world.performEvents();
      expect(await desk.seenBy('author', id)).toMatchObject({ status: 'NOTICE_SENT', isNegative: false });
    });
  });

  describe('whose contact was told of many ratings', () => {
    const noticesBefore = (count: number, address: string) =>
      world.test.database.rows(
        `INSERT INTO email_message (topic, language, recipient, content, status)
         SELECT 'rating-notice', 'fr', $2, '{}', 'SENT' FROM generate_series(1, $1)`,
        [count, address],
      );
    const aWeekPasses = () =>
      world.test.database.rows(`UPDATE email_message SET queued_at = queued_at - interval '8 days'`);

    it('waits until there is room again, and says so', async () => {
      await noticesBefore(20, 'Direction@industrie.exemple');
      const id = await tell('direction@industrie.exemple');
      await world.performEvents();
      expect(await desk.seenBy('author', id)).toMatchObject({
        status: 'SUBMITTED',
        actions: expect.arrayContaining(['ADD_CONTACT']),
        publication: { reason: { en: expect.stringContaining('in its turn') } },
      });
      const sendHeld = world.app.get(SendHeldNotices);
      expect(await sendHeld.execute()).toBe(0);
      await aWeekPasses();
      expect(await sendHeld.execute()).toBe(1);
      expect(await desk.seenBy('author', id)).toMatchObject({ status: 'NOTICE_SENT' });
    });

    it('lets one through of two at once for the last place', async () => {
      await noticesBefore(19, 'gerance@industrie.exemple');
      const ids = [await tell('gerance@industrie.exemple'), await tell('gerance@industrie.exemple')];
      await Promise.all(ids.map((id) => world.app.get(SendNotice).execute(id)));
      const seen = await Promise.all(ids.map((id) => desk.seenBy('author', id)));
      expect(seen.map(({ status }) => status).sort()).toEqual(['NOTICE_SENT', 'SUBMITTED']);
    });
  });

  it('waits for a company that nobody can inform, until it is claimed', async () => {
    const id = await desk.submit({
      ...rate(invoice('WAIT-1', late)),
      client: { number: OTHER_SUPPLIER.number },
      clientContactEmail: 'x@peinture.exemple',
    });
    // As an import leaves it: nobody to write to.
    await world.test.database.rows(
      `UPDATE rating SET client_contact_email = NULL, import_id = gen_random_uuid() WHERE id = $1`,
      [id],
    );
    await world.performEvents();
    expect(await desk.seenBy('author', id)).toMatchObject({
      status: 'SUBMITTED',
      publication: { reason: { en: expect.stringContaining('Nobody can be informed') } },
    });
    const painter = await signUpAndIn(world.app, { company: OTHER_SUPPLIER.id, email: 'peintre@exemple.fr' });
    await proveClaim(world, painter, OTHER_SUPPLIER.id);
    await world.test.database.rows(`INSERT INTO outbox_event (type, payload) VALUES ('ClaimChanged', $1)`, [
      JSON.stringify({ companyId: OTHER_SUPPLIER.id, organisationId: painter.organisationId }),
    ]);
    await world.performEvents();
    expect(await desk.seenBy('author', id)).toMatchObject({ status: 'NOTICE_SENT' });
  });
});
