import { ClaimsReadModel, IssueLetterCodes, type ClaimLetter } from '#claims';
import type { CompanyId } from '#kernel';
import { ClaimsDesk, type AnsweredClaim } from '../../support/claims-desk.js';
import { EXAMPLE_FR, EXAMPLE_PERSON } from '../../support/example-companies.js';
import { ask } from '../../support/graphql-client.js';
import { emailsTo } from '../../support/mailbox.js';
import { becomeModerator, signUpAndIn } from '../../support/sign-in.js';

const HOUR_MS = 3_600_000;

describe('a claim on a company', () => {
  let desk: ClaimsDesk;
  beforeAll(async () => (desk = await ClaimsDesk.open()));
  afterAll(() => desk.context.close());
  beforeEach(() => desk.clear());

  it('begins with an organisation for the company, founded once by each person', async () => {
    const person = await signUpAndIn(desk.context.app);
    const found = `mutation ($number: String!) { createOrganisation(number: $number) {
      ... on OrganisationCreated { organisationId companyId } ... on UserError { code } } }`;
    const first = await person.ask(found, { number: '732 829 320' });
    expect(first.data).toMatchObject({ createOrganisation: { companyId: EXAMPLE_FR.id } });
    expect((await person.ask(found, { number: EXAMPLE_FR.number })).data).toEqual(first.data);
    const refused = await person.ask(found, { number: EXAMPLE_PERSON.number });
    expect(refused.data).toEqual({ createOrganisation: { code: 'COMPANY_NOT_DISCLOSED' } });
    await desk.context.test.database.rows('UPDATE account SET is_email_verified = false WHERE id = $1', [
      person.accountId,
    ]);
    const unverified = await person.ask(found, { number: 'GB01234567' });
    expect(unverified.data).toEqual({ createOrganisation: { code: 'EMAIL_NOT_VERIFIED' } });
    expect(
      (await ask(desk.context.app, found, { number: EXAMPLE_FR.number })).errors?.[0]?.extensions.code,
    ).toBe('UNAUTHENTICATED');
  });

  it('is proved by a document that a moderator has read, and its holder alone acts for the company', async () => {
    const person = await desk.founder();
    const fileId = await desk.document(person);
    const asked = await desk.claim(person, `proof: DOCUMENT, fileIds: ["${fileId}"]`);
    expect(asked).toMatchObject({
      status: 'PROOF_PENDING',
      files: [{ id: fileId }],
      company: { name: EXAMPLE_FR.name },
    });
    expect(await desk.isVerified(person)).toBe(false);
    const queue = await desk.moderator.ask(`{ claimQueue { edges { node { id files { id } } } } }`);
    expect(queue.data).toEqual({
      claimQueue: { edges: [{ node: { id: asked.id, files: [{ id: fileId }] } }] },
    });

    const decided = await desk.decide(desk.moderator, asked.id, 'APPROVE');
    expect(decided).toMatchObject({
      status: 'VERIFIED',
      decisions: [{ decision: 'APPROVE', reason: 'PROOF_SUFFICIENT', statement: 'Checked.' }],
      steps: [
        { action: 'REQUEST', actor: 'CLIENT' },
        { action: 'VERIFY', actor: 'MODERATOR' },
      ],
    });
    expect(await desk.isVerified(person)).toBe(true);
    const holders = await desk.context.app
      .get(ClaimsReadModel)
      .verifiedOrganisations([EXAMPLE_FR.id as CompanyId]);
    expect([...holders]).toEqual([[EXAMPLE_FR.id, [person.organisationId]]]);
    expect((await emailsTo(desk.context.test.database, person.email)).map(({ topic }) => topic)).toEqual([
      'claim-decided',
    ]);
    const events = await desk.context.test.database.rows(
      `SELECT payload FROM outbox_event WHERE type = 'ClaimChanged'`,
    );
    expect(events).toEqual([
      { payload: { companyId: EXAMPLE_FR.id, organisationId: person.organisationId } },
    ]);
  });

  it('is proved by an address on the company’s domain once a moderator knows whose domain it is; then at once', async () => {
    const person = await desk.founder();
    const asked = await desk.claim(person, 'proof: EMAIL, email: "Compta@Exemple-Industrie.fr"');
    expect(asked).toMatchObject({
      status: 'REQUESTED',
      attemptsLeft: 5,
      email: 'compta@exemple-industrie.fr',
    });
    const code = await desk.codeSentTo('compta@exemple-industrie.fr');
    expect(
      await desk.change(person, `confirmClaimCode(claimId: "${asked.id}", code: " ${code} ")`),
    ).toMatchObject({
      status: 'PROOF_PENDING',
      attemptsLeft: null,
    });
    expect(await desk.decide(desk.moderator, asked.id, 'APPROVE')).toMatchObject({ status: 'VERIFIED' });
    expect(await desk.change(person, `withdrawClaim(claimId: "${asked.id}")`)).toMatchObject({
      status: 'WITHDRAWN',
    });

    const colleague = await desk.founder();
    const again = await desk.claim(colleague, 'proof: EMAIL, email: "direction@exemple-industrie.fr"');
    const other = await desk.codeSentTo('direction@exemple-industrie.fr');
    expect(
      await desk.change(colleague, `confirmClaimCode(claimId: "${again.id}", code: "${other}")`),
    ).toMatchObject({
      status: 'VERIFIED',
    });
  });

  it('ends after five wrong codes, and when the code is too old; each attempt is counted', async () => {
    const person = await desk.founder();
    const { id } = await desk.claim(person, 'proof: EMAIL, email: "a@exemple-industrie.fr"');
    const wrong = () => desk.change(person, `confirmClaimCode(claimId: "${id}", code: "x")`);
    const left = [];
    for (let times = 0; times < 5; times++) left.push((await wrong()).attemptsLeft);
    expect(left).toEqual([4, 3, 2, 1, 0]);
    const right = await desk.codeSentTo('a@exemple-industrie.fr');
    expect(await desk.change(person, `confirmClaimCode(claimId: "${id}", code: "${right}")`)).toMatchObject({
      code: 'WRONG_CLAIM_STATUS',
    });

    const late = await desk.claim(person, 'proof: EMAIL, email: "b@exemple-industrie.fr"');
    desk.later(31 * 60_000);
    const expired = await desk.codeSentTo('b@exemple-industrie.fr');
    const confirm = () => desk.change(person, `confirmClaimCode(claimId: "${late.id}", code: "${expired}")`);
    expect(await confirm()).toMatchObject({ code: 'CODE_EXPIRED' });
    expect(await confirm()).toMatchObject({ code: 'WRONG_CLAIM_STATUS' });
  });

  it('is proved by a letter, whose code is told once', async () => {
    const person = await desk.founder();
    const asked = await desk.claim(person, 'proof: POST');
    const issue = new IssueLetterCodes(desk.context.test.database, desk.context.clock);
    const letters: ClaimLetter[] = [];
    await expect(issue.execute(() => Promise.reject(new Error('the disk is full')))).rejects.toThrow(
      'the disk is full',
    );
    expect(await issue.execute(async (all) => void letters.push(...all))).toBe(1);
    expect(await issue.execute(async (all) => void letters.push(...all))).toBe(0);
    expect(letters).toMatchObject([
      { companyName: EXAMPLE_FR.name, locality: 'LYON', code: expect.stringMatching(/^\d{10}$/) as string },
    ]);
    desk.later(10 * 24 * HOUR_MS);
    const { code } = letters[0]!;
    expect(
      await desk.change(
        person,
        `confirmClaimCode(claimId: "${asked.id}", code: "${code.slice(0, 5)} ${code.slice(5)}")`,
      ),
    ).toMatchObject({ status: 'VERIFIED' });
  });

  it('is proved by a digital identity that carries the number of the company, and by no other', async () => {
    const person = await desk.founder();
    expect(await desk.claim(person, 'proof: OIDC')).toMatchObject({ code: 'OPENID_PROOF_MISSING' });
    const prove = (companyId: string) =>
      desk.context.test.database.rows(
        `INSERT INTO proved_company_number (account_id, issuer, company_id) VALUES ($1, 'https://id.example', $2)
         ON CONFLICT (account_id, issuer) DO UPDATE SET company_id = excluded.company_id`,
        [person.accountId, companyId],
      );
    await prove('FR-552032534');
    expect(await desk.claim(person, 'proof: OIDC')).toMatchObject({ code: 'OPENID_PROOF_MISSING' });
    await prove(EXAMPLE_FR.id);
    expect(await desk.claim(person, 'proof: OIDC')).toMatchObject({ status: 'VERIFIED' });
  });

  it.each([
    ['an address that anybody can open', 'proof: EMAIL, email: "exemple@gmail.com"', 'EMAIL_OF_A_PROVIDER'],
    ['no address', 'proof: EMAIL', 'EMAIL_REQUIRED'],
    ['two addresses in one', 'proof: EMAIL, email: "a@exemple.fr, b@exemple.fr"', 'EMAIL_REQUIRED'],
    ['no document', 'proof: DOCUMENT', 'DOCUMENT_REQUIRED'],
    ['a document that is not there', 'proof: DOCUMENT, fileIds: ["nothing"]', 'FILE_REFUSED'],
  ])('refuses %s', async (_, input, code) => {
    expect(await desk.claim(await desk.founder(), input)).toMatchObject({ code });
  });

  it('has one holder, whoever asks at the same moment', async () => {
    const people = [await desk.founder(), await desk.founder()];
    for (const { accountId } of people)
      await desk.context.test.database.rows(
        `INSERT INTO proved_company_number (account_id, issuer, company_id) VALUES ($1, 'https://id.example', $2)`,
        [accountId, EXAMPLE_FR.id],
      );
    const results = await Promise.all(people.map((person) => desk.claim(person, 'proof: OIDC')));
    expect(results.map((result) => result.status ?? result.code).sort()).toEqual([
      'COMPANY_HELD',
      'VERIFIED',
    ]);
  });

  it('goes on once at a time, five times a day at most', async () => {
    const person = await desk.founder();
    for (let times = 0; times < 5; times++) {
      const { id } = await desk.claim(person, 'proof: POST');
      expect(await desk.claim(person, 'proof: POST')).toMatchObject({
        code: expect.stringMatching(/CLAIM_GOES_ON|TOO_MANY_CLAIMS/) as string,
      });
      await desk.change(person, `withdrawClaim(claimId: "${id}")`);
    }
    expect(await desk.claim(person, 'proof: POST')).toMatchObject({ code: 'TOO_MANY_CLAIMS' });
    desk.later(25 * HOUR_MS);
    expect(await desk.claim(person, 'proof: POST')).toMatchObject({ status: 'REQUESTED' });
  });

  it('is shown to its organisation and to moderators, and to nobody else', async () => {
    const person = await desk.founder();
    const asked = await desk.claim(person, `proof: DOCUMENT, fileIds: ["${await desk.document(person)}"]`);
    const stranger = await desk.founder();
    expect((await stranger.ask('{ myClaims { id } }')).data).toEqual({ myClaims: [] });
    expect(await desk.change(stranger, `withdrawClaim(claimId: "${asked.id}")`)).toMatchObject({
      code: 'CLAIM_NOT_FOUND',
    });
    expect((await stranger.ask('{ claimQueue { edges { cursor } } }')).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    expect((await person.ask<{ myClaims: AnsweredClaim[] }>('{ myClaims { id } }')).data).toEqual({
      myClaims: [{ id: asked.id }],
    });
    expect(await desk.decide(person, asked.id, 'APPROVE').catch(() => null)).toBeNull();
  });

  it('is never decided by somebody of the same company, moderator or not', async () => {
    const person = await desk.founder();
    await becomeModerator(desk.context.app, person);
    const own = await desk.claim(person, `proof: DOCUMENT, fileIds: ["${await desk.document(person)}"]`);
    expect(await desk.decide(person, own.id, 'APPROVE')).toMatchObject({ code: 'MODERATOR_CONCERNED' });
    const colleague = await desk.founder();
    await becomeModerator(desk.context.app, colleague);
    expect(await desk.decide(colleague, own.id, 'REJECT')).toMatchObject({ code: 'MODERATOR_CONCERNED' });
    await desk.context.test.database.rows('DELETE FROM organisation_member WHERE account_id = $1', [
      person.accountId,
    ]);
    expect(await desk.decide(person, own.id, 'APPROVE')).toMatchObject({ code: 'MODERATOR_CONCERNED' });
    expect(await desk.decide(desk.moderator, own.id, 'APPROVE')).toMatchObject({ status: 'VERIFIED' });
  });
});
