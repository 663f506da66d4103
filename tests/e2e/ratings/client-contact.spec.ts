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
