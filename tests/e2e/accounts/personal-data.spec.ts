import { accountClient } from '../../support/account-client.js';
import { emailsTo } from '../../support/mailbox.js';
import { succeeded } from '../../support/open-account.js';
import { invoice, rate, RatingDesk } from '../../support/rating-desk.js';
import { createRatingWorld, SUPPLIER, type RatingWorld } from '../../support/rating-world.js';
import { PersonalData } from '#identity';
import { queueEmail } from '#notifications';
import { verifyAudit } from '#audit';

const PARTS = [
  'account',
  'apiKeysMade',
  'charterReviewAppeals',
  'charterReviewDecisions',
  'charterReviews',
  'charterSignaturesKeptAsEvidence',
  'charterSignings',
  'claimDecisions',
  'companyClaims',
  'disputeAnswers',
  'emailsReceived',
  'foundedOrganisations',
  'invitationsReceived',
  'invitationsSent',
  'ledgerImports',
  'memberships',
  'moderationAppeals',
  'moderationDecisions',
  'moderatorSince',
  'provedCompanyNumbers',
  'ratingDisputes',
  'ratingFlags',
  'ratings',
  'sessions',
  'stepsInTheAuditLog',
  'uploadedFiles',
  'waysToSignIn',
];

describe('what a person wrote and did', () => {
  let world: RatingWorld;
  let rating: string;
  beforeAll(async () => {
    world = await createRatingWorld('2026-06-01');
    const desk = new RatingDesk(world);
    const input = {
      ...rate(invoice('EXPORT-1', { payments: [{ paidOn: '2026-03-30', amountMinor: '120000' }] })),
      comment: 'Paie toujours à la date convenue.',
    };
    rating = await desk.submit(input, { proofs: ['INVOICE'] });
    await world.test.database.rows(
      `UPDATE company_claim SET email = 'prenom.nom@exemple-plomberie.fr' WHERE requested_by = $1`,
      [world.author.accountId],
    );
    const content = { subject: 'Bonjour', title: 'Bonjour', blocks: [], why: 'Test.' };
    await world.test.database.transaction((sql) =>
      queueEmail(sql, { to: world.author.email, language: 'fr', topic: 'test', content }),
    );
    await world.test.database.rows(`UPDATE email_message SET status = 'SENT'`);
  });
  afterAll(() => world.close());

  it('is all in the file that the person can have, from each lib, and nobody else’s is', async () => {
    const client = await accountClient(world.app);
    const { body, text } = succeeded(await client.get('/api/my-data', { cookie: world.author.cookie }));
    expect(Object.keys(body as object).sort()).toEqual(PARTS);
    expect(body).toMatchObject({
      ratings: [{ id: rating, status: 'SUBMITTED', comment: 'Paie toujours à la date convenue.' }],
      uploadedFiles: [{ purpose: 'EVIDENCE', attached_to_id: rating }],
      companyClaims: [{ company_id: SUPPLIER.id, email: 'prenom.nom@exemple-plomberie.fr' }],
      emailsReceived: [{ topic: 'test', subject: 'Bonjour' }],
      stepsInTheAuditLog: [{ action: 'SUBMITTED', subject: { type: 'RATING', id: rating } }],
    });
    expect(text).not.toContain(world.client.email);
    expect(text).not.toContain(world.client.accountId);
    const other = succeeded(await client.get('/api/my-data', { cookie: world.client.cookie }));
    expect(other.body).toMatchObject({ ratings: [], uploadedFiles: [], stepsInTheAuditLog: [] });
  });

  it('stays a statement of the organisation when the account goes, and names nobody', async () => {
    const { database } = world.test;
    const parts = world.app.get(PersonalData).parts();
    const { accountId, email } = world.author;
    for (let times = 0; times < 2; times++)
      await database.transaction(async (sql) => {
        for (const part of parts) await part.erase?.(sql, { accountId, email });
      });
    await database.rows('DELETE FROM account WHERE id = $1', [accountId]);
    expect(await emailsTo(database, email)).toEqual([]);
    const claims = await database.rows('SELECT email FROM company_claim WHERE requested_by = $1', [
      accountId,
    ]);
    expect(claims).toEqual([{ email: 'erased@exemple-plomberie.fr' }]);
    const [kept] = await database.rows('SELECT created_by, comment FROM rating WHERE id = $1', [rating]);
    expect(kept).toEqual({ created_by: accountId, comment: 'Paie toujours à la date convenue.' });
    expect(
      await database.rows(`SELECT FROM account WHERE id = $1 OR email = $2`, [accountId, email]),
    ).toEqual([]);
    expect(await verifyAudit(database)).toMatchObject({ brokenAt: null });
  });
});
