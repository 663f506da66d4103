import supertest from 'supertest';
import { BreachDesk, STATEMENT, WHY } from '../../support/breach-desk.js';
import { CLIENT, OTHER_SUPPLIER, PERSON, proveClaim, SUPPLIER } from '../../support/rating-world.js';
import { signUpAndIn, type SignedIn } from '../../support/sign-in.js';
import { LATE } from '../../support/moderation-desk.js';

/** What a report, an answer and a decision are refused for, each with its own code and in plain words. */
describe('bad input about a breach', () => {
  let desk: BreachDesk;
  let ratingIds: string[];
  let stranger: SignedIn;
  beforeAll(async () => {
    desk = await BreachDesk.open();
    ratingIds = [await desk.lateInvoices()];
    stranger = await signUpAndIn(desk.place.app, { company: OTHER_SUPPLIER.id });
  });
  afterAll(() => desk.place.close());

  const noReview = async () => {
    const [kept] = await desk.place.test.database.rows<{ kept: number }>(
      'SELECT count(*)::int AS kept FROM charter_review',
    );
    expect(kept).toEqual({ kept: 0 });
  };

  it.each([
    ['a number that is none', { number: 'ABC' }, 'INVALID_COMPANY_NUMBER', 'number'],
    ['a wrong checksum', { number: '732829321' }, 'INVALID_COMPANY_NUMBER', 'number'],
    ['a company that did not sign', { number: OTHER_SUPPLIER.number }, 'NOT_A_SIGNATORY', 'number'],
    ['a natural person', { number: PERSON.number }, 'NOT_A_SIGNATORY', 'number'],
    ['its own company', { number: SUPPLIER.number }, 'OWN_COMPANY', 'number'],
    ['a text of a few words', { text: 'Trop tard.' }, 'TEXT_TOO_SHORT', 'text'],
    ['a text of many pages', { text: 'a '.repeat(1_600) }, 'TEXT_TOO_LONG', 'text'],
    ['invisible characters only', { text: '\u200b'.repeat(100) }, 'TEXT_TOO_SHORT', 'text'],
    ['a threat', { text: `${WHY} Payez ou je publie partout.` }, 'THREAT_IN_TEXT', 'text'],
    ['a person', { text: `${WHY} Mme Exemple bloque tout.` }, 'PERSONAL_DATA_IN_TEXT', 'text'],
    [
      'an address in disguise',
      { text: `${WHY} ｃｏｍｐｔａ＠ｅｘｅｍｐｌｅ.fr` },
      'PERSONAL_DATA_IN_TEXT',
      'text',
    ],
    ['no evidence', { ratingIds: [] }, 'EVIDENCE_REQUIRED', 'fileIds'],
    [
      'a rating that is not its own',
      { ratingIds: ['00000000-0000-4000-8000-000000000000'] },
      'RATING_NOT_YOURS',
      'ratingIds',
    ],
    ['an id that is none', { ratingIds: ["' OR 1=1"] }, 'RATING_NOT_YOURS', 'ratingIds'],
    [
      'a file that is not there',
      { fileIds: ['00000000-0000-4000-8000-000000000000'] },
      'FILE_REFUSED',
      'fileIds',
    ],
    ['a file id that is none', { fileIds: ['../../etc/passwd'] }, 'FILE_REFUSED', 'fileIds'],
  ])('refuses %s', async (_what, known, code, field) => {
    const refused = await desk.report({ ratingIds, ...known });
    expect(refused).toMatchObject({ __typename: 'CharterReviewRefusedError', code, field });
    const { fr, en } = refused['message'] as { fr: string; en: string };
    expect(fr.length).toBeGreaterThan(15);
    expect(en).not.toBe(fr);
    await noReview();
  });

  it('refuses one late invoice, and says why', async () => {
    const single = await desk.lateInvoices(1);
    const refused = await desk.report({ ratingIds: [single] });
    expect(refused).toMatchObject({
      code: 'SINGLE_LATE_INVOICE',
      message: { fr: expect.stringContaining('Un retard isolé n’est pas un manquement') },
    });
    const onTime = { dueOn: '2026-03-31', payments: [{ paidOn: '2026-03-31', amountMinor: '120000' }] };
    const paid = await desk.lateInvoices(5, onTime);
    expect(await desk.report({ ratingIds: [single, paid] })).toMatchObject({ code: 'SINGLE_LATE_INVOICE' });
    await noReview();
  });

  it('refuses somebody without a claim, and a supplier that never invoiced the signatory', async () => {
    const file = await desk.evidenceFile(stranger);
    expect(await desk.report({ fileIds: [file] }, stranger)).toMatchObject({ code: 'CLAIM_REQUIRED' });
    await proveClaim(desk.place, stranger, OTHER_SUPPLIER.id);
    expect(await desk.report({ fileIds: [file] }, stranger)).toMatchObject({ code: 'NO_RECORDED_INVOICE' });
    expect(await desk.report({ ratingIds }, stranger)).toMatchObject({ code: 'NO_RECORDED_INVOICE' });
    await noReview();
  });

  it('shows an open review to nobody else, whatever is asked', async () => {
    const fileIds = [await desk.evidenceFile(desk.place.author)];
    const { id } = (await desk.report({ ratingIds, fileIds })) as { id: string };
    expect(await desk.report({ ratingIds })).toMatchObject({ code: 'ALREADY_REPORTED' });
    const viewer = await signUpAndIn(desk.place.app, { company: CLIENT.id, role: 'VIEWER' });
    expect(await desk.see(id, viewer)).toMatchObject({ side: 'SIGNATORY' });
    for (const asked of [id, 'no-id', '00000000-0000-4000-8000-000000000000'])
      expect(await desk.see(asked, stranger)).toMatchObject({ code: 'REVIEW_NOT_FOUND' });
    expect(await desk.answer(id, {}, stranger)).toMatchObject({ code: 'REVIEW_NOT_FOUND' });
    expect(await desk.answer(id, {}, desk.place.author)).toMatchObject({ code: 'REVIEW_NOT_FOUND' });
    expect(await desk.appeal(id, stranger)).toMatchObject({ code: 'REVIEW_NOT_FOUND' });
    expect(await desk.appeal(id)).toMatchObject({ code: 'WRONG_STAGE' });
    expect(await desk.plan(id)).toMatchObject({ code: 'WRONG_STAGE' });
    const address = await desk.place.app.getUrl();
    const read = (cookie: string) => supertest(address).get(`/api/files/${fileIds[0]}`).set({ cookie });
    expect((await read(stranger.cookie)).status).toBe(404);
    expect((await read(desk.place.client.cookie)).status).toBe(200);
    expect((await read(desk.moderators[0]!.cookie)).status).toBe(200);
    // A file of the review is used: it cannot be used again.
    expect(await desk.answer(id, { fileIds })).toMatchObject({ code: 'FILE_REFUSED' });
  });

  it('refuses a decision that explains nothing, or says who somebody is', async () => {
    const [{ id }] = (await desk.list('myCharterReviews', desk.place.author)) as [{ id: string }];
    await desk.answer(id);
    const decided = (known: object) => desk.decide(id, 'CLEARED', 'NO_BREACH', 0, { ...known });
    expect(await decided({ statement: 'Non.' })).toMatchObject({
      code: 'TEXT_TOO_SHORT',
      field: 'input.statement',
    });
    expect(await decided({ statement: `${STATEMENT} Mme Exemple a raison.` })).toMatchObject({
      code: 'PERSONAL_DATA_IN_TEXT',
    });
    expect(await desk.decide(id, 'CLEARED', 'RETALIATION')).toMatchObject({ code: 'REASON_UNFIT' });
    expect(await desk.decide(id, 'REVOKED', 'NO_ENGAGEMENT')).toMatchObject({ code: 'REASON_UNFIT' });
    expect(await desk.decide(id, 'REINSTATED', 'REMEDIED')).toMatchObject({ code: 'OUTCOME_UNFIT' });
    expect(await desk.decide('no-id', 'CLEARED', 'NO_BREACH')).toMatchObject({ code: 'REVIEW_NOT_FOUND' });
  });

  it('takes five reports a day of one supplier, and the next on another day', async () => {
    const { database } = desk.place.test;
    await database.rows('DELETE FROM charter_review_decision; DELETE FROM charter_review', []);
    await database.rows(
      `INSERT INTO charter_review (id, membership_id, company_id, origin, commitment, reporter_organisation_id, stage, opened_at, closed_at)
       SELECT gen_random_uuid(), $1, 'FR-732829320', 'REPORT', 'BE_REACHABLE', $2, 'CLOSED', $3, $3 FROM generate_series(1, 5)`,
      [desk.membership.id, desk.place.author.organisationId, desk.place.clock.now()],
    );
    await database.rows(`UPDATE charter_membership SET status = 'ACTIVE'`);
    expect(await desk.report({ ratingIds })).toMatchObject({ code: 'TOO_MANY_REPORTS' });
    desk.place.clock.travelTo(new Date('2026-06-02T12:00:01Z'));
    expect(await desk.report({ ratingIds: [await desk.lateInvoices(2, LATE)] })).toMatchObject({
      stage: 'HEARING',
    });
  });
});
