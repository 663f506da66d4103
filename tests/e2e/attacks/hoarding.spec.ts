import { invoice, rate, RatingDesk, type Answer } from '../../support/rating-desk.js';
import { CLIENT, createRatingWorld, SUPPLIER, type RatingWorld } from '../../support/rating-world.js';

const PAID = { payments: [{ paidOn: '2026-03-30', amountMinor: '120000' }] };
const SAVE = `mutation ($input: SubmitRatingInput!) { saved: saveRatingDraft(input: $input) {
  __typename ... on Rating { id } ... on UserError { code field } } }`;

/** What one organisation may make the service keep. */
describe('an organisation that hoards', () => {
  let world: RatingWorld;
  beforeAll(async () => (world = await createRatingWorld('2026-06-01')));
  afterAll(() => world.close());

  it('keeps two hundred drafts and no more, and may still change one of them', async () => {
    const { author, test } = world;
    await test.database.rows(
      `INSERT INTO rating (id, author_organisation_id, supplier_company_id, client_company_id, status, tier, is_negative, is_signed, created_by, created_at)
       SELECT gen_random_uuid(), $1, $2, $3, 'DRAFT', 'T0', false, false, $4, now() FROM generate_series(1, 199)`,
      [author.organisationId, SUPPLIER.id, CLIENT.id, author.accountId],
    );
    const save = async (known: Answer = {}) =>
      (await author.ask<{ saved: Answer }>(SAVE, { input: { ...rate(invoice('D-1', PAID)), ...known } }))
        .data!.saved;
    const last = await save();
    expect(last).toMatchObject({ __typename: 'Rating' });
    expect(await save()).toMatchObject({ __typename: 'TooManyRequestsError', code: 'TOO_MANY_DRAFTS' });
    expect(await save({ draftId: last['id'] })).toMatchObject({ __typename: 'Rating', id: last['id'] });
  });

  it('files fifty documents with one rating and no more', async () => {
    const desk = new RatingDesk(world);
    const id = await desk.submit(rate(invoice('F-1', PAID)));
    await world.test.database.rows(
      `INSERT INTO rating_evidence (rating_id, file_id, kind, side, added_at) SELECT $1, gen_random_uuid(), 'OTHER', 'AUTHOR', now()
       FROM generate_series(1, 49)`,
      [id],
    );
    expect(await desk.addEvidence(id, ['INVOICE'])).toMatchObject({ __typename: 'Rating' });
    expect(await desk.addEvidence(id, ['ORDER'])).toMatchObject({ code: 'TOO_MANY_FILES', field: 'fileIds' });
  });
});
