import { AuditReadModel, verifyAudit } from '#audit';
import { ClaimsReadModel, IssueLetterCodes, type ClaimLetter } from '#claims';
import type { CompanyId } from '#kernel';
import { createTestApp, type TestApp } from '../support/create-test-app.js';
import { EXAMPLE_FR, EXAMPLE_PERSON, storeExampleCompanies } from '../support/example-companies.js';
import { emailsTo } from '../support/mailbox.js';
import { ask } from '../support/graphql-client.js';
import { becomeModerator, signUpAndIn, type SignedIn } from '../support/sign-in.js';
import { uploaded } from '../support/upload.js';

const FIELDS = `... on CompanyClaim { id status proof attemptsLeft codeExpiresAt email transferNotBefore files { id name }
    company { name number } decisions { decision reason statement } steps { action actor label { fr en } } }
  ... on ClaimRefusedError { code field attemptsLeft message { fr en } }`;

interface Claim {
  readonly id: string;
  readonly status: string;
  readonly code: string;
  readonly attemptsLeft: number | null;
  readonly files: readonly { readonly id: string }[];
  readonly steps: readonly { readonly action: string; readonly actor: string }[];
  readonly decisions: readonly object[];
}

const HOUR_MS = 3_600_000;

describe('a claim on a company', () => {
  let context: TestApp;
  let moderator: SignedIn;
  let second: SignedIn;

  beforeAll(async () => {
    context = await createTestApp();
    await storeExampleCompanies(context.test.database);
    [moderator, second] = [await signUpAndIn(context.app), await signUpAndIn(context.app)];
    await becomeModerator(context.app, moderator);
    await becomeModerator(context.app, second);
  });
  afterAll(() => context.close());
  /** Each test begins with a company that nobody claimed. */
  beforeEach(async () => {
    for (const table of ['claim_decision', 'company_domain', 'company_claim', 'outbox_event'])
      await context.test.database.rows(`DELETE FROM ${table}`);
  });

  /** A person with an organisation of their own, although others have one for the same company. */
  async function founder(email?: string): Promise<SignedIn> {
    const person = await signUpAndIn(context.app, email ? { email } : {});
    const { data } = await person.ask<{ createOrganisation: { organisationId: string } }>(
      `mutation { createOrganisation(number: "${EXAMPLE_FR.number}") { ... on OrganisationCreated { organisationId } } }`,
    );
    return { ...person, organisationId: data!.createOrganisation.organisationId };
  }
  async function change(person: SignedIn, operation: string): Promise<Claim> {
    const { data, errors } = await person.ask<Record<'result', Claim>>(
      `mutation { result: ${operation} { ${FIELDS} } }`,
    );
    expect(errors).toBeUndefined();
    return data!.result;
  }
  const claim = (person: SignedIn, input: string) => change(person, `claimCompany(input: { ${input} })`);
  const document = (person: SignedIn) => uploaded(context.app, person, { purpose: 'CLAIM' });
  const decide = (who: SignedIn, claimId: string, decision: string, reason = 'PROOF_SUFFICIENT') =>
    change(
      who,
      `decideClaim(input: { claimId: "${claimId}", decision: ${decision}, reason: ${reason}, statement: "Checked." })`,
    );
  const later = (ms: number) => context.clock.travelTo(new Date(context.clock.now().getTime() + ms));
  const codeSentTo = async (address: string) => {
    const { content } = (await emailsTo(context.test.database, address)).at(-1)!;
    return content.blocks.find((block) => block.kind === 'code')!.code;
  };
  const isVerified = ({ organisationId }: SignedIn) =>
    context.app.get(ClaimsReadModel).isVerified(organisationId!);
  async function approved(person: SignedIn): Promise<Claim> {
    const { id } = await claim(person, `proof: DOCUMENT, fileIds: ["${await document(person)}"]`);
    return decide(moderator, id, 'APPROVE');
  }

  it('begins with an organisation for the company, founded once by each person', async () => {
    const person = await signUpAndIn(context.app);
    const found = `mutation ($number: String!) { createOrganisation(number: $number) {
      ... on OrganisationCreated { organisationId companyId } ... on UserError { code } } }`;
    const first = await person.ask(found, { number: '732 829 320' });
    expect(first.data).toMatchObject({ createOrganisation: { companyId: EXAMPLE_FR.id } });
    expect((await person.ask(found, { number: EXAMPLE_FR.number })).data).toEqual(first.data);
    const refused = await person.ask(found, { number: EXAMPLE_PERSON.number });
    expect(refused.data).toEqual({ createOrganisation: { code: 'COMPANY_NOT_DISCLOSED' } });
    await context.test.database.rows('UPDATE account SET is_email_verified = false WHERE id = $1', [
      person.accountId,
    ]);
    const unverified = await person.ask(found, { number: 'GB01234567' });
    expect(unverified.data).toEqual({ createOrganisation: { code: 'EMAIL_NOT_VERIFIED' } });
    expect((await ask(context.app, found, { number: EXAMPLE_FR.number })).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('is proved by a document that a moderator has read, and its holder alone acts for the company', async () => {
    const person = await founder();
    const fileId = await document(person);
    const asked = await claim(person, `proof: DOCUMENT, fileIds: ["${fileId}"]`);
    expect(asked).toMatchObject({
      status: 'PROOF_PENDING',
      files: [{ id: fileId }],
      company: { name: EXAMPLE_FR.name },
    });
    expect(await isVerified(person)).toBe(false);
    const queue = await moderator.ask(`{ claimQueue { edges { node { id files { id } } } } }`);
    expect(queue.data).toEqual({
      claimQueue: { edges: [{ node: { id: asked.id, files: [{ id: fileId }] } }] },
    });

    const decided = await decide(moderator, asked.id, 'APPROVE');
    expect(decided).toMatchObject({
      status: 'VERIFIED',
      decisions: [{ decision: 'APPROVE', reason: 'PROOF_SUFFICIENT', statement: 'Checked.' }],
      steps: [
        { action: 'REQUEST', actor: 'CLIENT' },
        { action: 'VERIFY', actor: 'MODERATOR' },
      ],
    });
    expect(await isVerified(person)).toBe(true);
    const holders = await context.app
      .get(ClaimsReadModel)
      .verifiedOrganisations([EXAMPLE_FR.id as CompanyId]);
    expect([...holders]).toEqual([[EXAMPLE_FR.id, [person.organisationId]]]);
    expect((await emailsTo(context.test.database, person.email)).map(({ topic }) => topic)).toEqual([
      'claim-decided',
    ]);
    const events = await context.test.database.rows(
      `SELECT payload FROM outbox_event WHERE type = 'ClaimChanged'`,
    );
    expect(events).toEqual([
      { payload: { companyId: EXAMPLE_FR.id, organisationId: person.organisationId } },
    ]);
  });

  it('is proved by an address on the company’s domain once a moderator knows whose domain it is; then at once', async () => {
    const person = await founder();
    const asked = await claim(person, 'proof: EMAIL, email: "Compta@Exemple-Industrie.fr"');
    expect(asked).toMatchObject({
      status: 'REQUESTED',
      attemptsLeft: 5,
      email: 'compta@exemple-industrie.fr',
    });
    const code = await codeSentTo('compta@exemple-industrie.fr');
    expect(await change(person, `confirmClaimCode(claimId: "${asked.id}", code: " ${code} ")`)).toMatchObject(
      {
        status: 'PROOF_PENDING',
        attemptsLeft: null,
      },
    );
    expect(await decide(moderator, asked.id, 'APPROVE')).toMatchObject({ status: 'VERIFIED' });
    expect(await change(person, `withdrawClaim(claimId: "${asked.id}")`)).toMatchObject({
      status: 'WITHDRAWN',
    });

    const colleague = await founder();
    const again = await claim(colleague, 'proof: EMAIL, email: "direction@exemple-industrie.fr"');
    const other = await codeSentTo('direction@exemple-industrie.fr');
    expect(
      await change(colleague, `confirmClaimCode(claimId: "${again.id}", code: "${other}")`),
    ).toMatchObject({
      status: 'VERIFIED',
    });
  });

  it('ends after five wrong codes, and when the code is too old; each attempt is counted', async () => {
    const person = await founder();
    const { id } = await claim(person, 'proof: EMAIL, email: "a@exemple-industrie.fr"');
    const wrong = () => change(person, `confirmClaimCode(claimId: "${id}", code: "x")`);
    const left = [];
    for (let times = 0; times < 5; times++) left.push((await wrong()).attemptsLeft);
    expect(left).toEqual([4, 3, 2, 1, 0]);
    const right = await codeSentTo('a@exemple-industrie.fr');
    expect(await change(person, `confirmClaimCode(claimId: "${id}", code: "${right}")`)).toMatchObject({
      code: 'WRONG_CLAIM_STATUS',
    });

    const late = await claim(person, 'proof: EMAIL, email: "b@exemple-industrie.fr"');
    later(31 * 60_000);
    const expired = await codeSentTo('b@exemple-industrie.fr');
    const confirm = () => change(person, `confirmClaimCode(claimId: "${late.id}", code: "${expired}")`);
    expect(await confirm()).toMatchObject({ code: 'CODE_EXPIRED' });
    expect(await confirm()).toMatchObject({ code: 'WRONG_CLAIM_STATUS' });
  });

  it('is proved by a letter, whose code is told once', async () => {
    const person = await founder();
    const asked = await claim(person, 'proof: POST');
    const issue = new IssueLetterCodes(context.test.database, context.clock);
    const letters: ClaimLetter[] = [];
    await expect(issue.execute(() => Promise.reject(new Error('the disk is full')))).rejects.toThrow(
      'the disk is full',
    );
    expect(await issue.execute(async (all) => void letters.push(...all))).toBe(1);
    expect(await issue.execute(async (all) => void letters.push(...all))).toBe(0);
    expect(letters).toMatchObject([
      { companyName: EXAMPLE_FR.name, locality: 'LYON', code: expect.stringMatching(/^\d{10}$/) as string },
    ]);
    later(10 * 24 * HOUR_MS);
    const { code } = letters[0]!;
    expect(
      await change(
        person,
        `confirmClaimCode(claimId: "${asked.id}", code: "${code.slice(0, 5)} ${code.slice(5)}")`,
      ),
    ).toMatchObject({ status: 'VERIFIED' });
  });

  it('is proved by a digital identity that carries the number of the company, and by no other', async () => {
    const person = await founder();
    expect(await claim(person, 'proof: OIDC')).toMatchObject({ code: 'OPENID_PROOF_MISSING' });
    const prove = (companyId: string) =>
      context.test.database.rows(
        `INSERT INTO proved_company_number (account_id, issuer, company_id) VALUES ($1, 'https://id.example', $2)
         ON CONFLICT (account_id, issuer) DO UPDATE SET company_id = excluded.company_id`,
        [person.accountId, companyId],
      );
    await prove('FR-552032534');
    expect(await claim(person, 'proof: OIDC')).toMatchObject({ code: 'OPENID_PROOF_MISSING' });
    await prove(EXAMPLE_FR.id);
    expect(await claim(person, 'proof: OIDC')).toMatchObject({ status: 'VERIFIED' });
  });

  it.each([
    ['an address that anybody can open', 'proof: EMAIL, email: "exemple@gmail.com"', 'EMAIL_OF_A_PROVIDER'],
    ['no address', 'proof: EMAIL', 'EMAIL_REQUIRED'],
    ['two addresses in one', 'proof: EMAIL, email: "a@exemple.fr, b@exemple.fr"', 'EMAIL_REQUIRED'],
    ['no document', 'proof: DOCUMENT', 'DOCUMENT_REQUIRED'],
    ['a document that is not there', 'proof: DOCUMENT, fileIds: ["nothing"]', 'FILE_REFUSED'],
  ])('refuses %s', async (_, input, code) => {
    expect(await claim(await founder(), input)).toMatchObject({ code });
  });

  it('has one holder, whoever asks at the same moment', async () => {
    const people = [await founder(), await founder()];
    for (const { accountId } of people)
      await context.test.database.rows(
        `INSERT INTO proved_company_number (account_id, issuer, company_id) VALUES ($1, 'https://id.example', $2)`,
        [accountId, EXAMPLE_FR.id],
      );
    const results = await Promise.all(people.map((person) => claim(person, 'proof: OIDC')));
    expect(results.map((result) => result.status ?? result.code).sort()).toEqual([
      'COMPANY_HELD',
      'VERIFIED',
    ]);
  });

  it('goes on once at a time, five times a day at most', async () => {
    const person = await founder();
    for (let times = 0; times < 5; times++) {
      const { id } = await claim(person, 'proof: POST');
      expect(await claim(person, 'proof: POST')).toMatchObject({
        code: expect.stringMatching(/CLAIM_GOES_ON|TOO_MANY_CLAIMS/) as string,
      });
      await change(person, `withdrawClaim(claimId: "${id}")`);
    }
    expect(await claim(person, 'proof: POST')).toMatchObject({ code: 'TOO_MANY_CLAIMS' });
    later(25 * HOUR_MS);
    expect(await claim(person, 'proof: POST')).toMatchObject({ status: 'REQUESTED' });
  });

  it('that is challenged stays until two moderators, 72 hours apart, hand the company over', async () => {
    const holder = await founder();
    const held = await approved(holder);
    const challenger = await founder();
    const fileId = await document(challenger);
    const challenge = await change(
      challenger,
      `challengeClaim(reason: "We bought it.", fileIds: ["${fileId}"])`,
    );
    expect(challenge).toMatchObject({ status: 'PROOF_PENDING' });
    expect(await isVerified(holder)).toBe(true);

    expect(await decide(moderator, challenge.id, 'APPROVE')).toMatchObject({ code: 'DECISION_UNFIT' });
    expect(await decide(moderator, challenge.id, 'TRANSFER', 'NO_LONGER_ENTITLED')).toMatchObject({
      status: 'PROOF_PENDING',
      transferNotBefore: expect.any(String) as string,
    });
    expect(await decide(moderator, challenge.id, 'TRANSFER')).toMatchObject({
      code: 'SECOND_MODERATOR_NEEDED',
    });
    later(71 * HOUR_MS);
    expect(await decide(second, challenge.id, 'TRANSFER')).toMatchObject({ code: 'TRANSFER_TOO_EARLY' });
    later(HOUR_MS);
    expect(await decide(second, challenge.id, 'TRANSFER', 'NO_LONGER_ENTITLED')).toMatchObject({
      status: 'VERIFIED',
    });

    expect([await isVerified(holder), await isVerified(challenger)]).toEqual([false, true]);
    const topics = (await emailsTo(context.test.database, holder.email)).map(({ topic }) => topic);
    expect(topics).toEqual(['claim-decided', 'claim-challenged', 'claim-transfer', 'claim-decided']);
    const steps = await context.app.get(AuditReadModel).stepsOf({ type: 'CLAIM', id: held.id });
    expect(steps.map(({ action }) => action)).toEqual(['REQUEST', 'VERIFY', 'CHALLENGE', 'TRANSFER']);
    expect((await verifyAudit(context.test.database)).brokenAt).toBeNull();
  });

  it('that is challenged is confirmed by a decision, and when the challenger gives up', async () => {
    const holder = await founder();
    await approved(holder);
    const challenger = await founder();
    const lose = async () => {
      const fileId = await document(challenger);
      return change(challenger, `challengeClaim(reason: "Ours.", fileIds: ["${fileId}"])`);
    };
    const first = await lose();
    expect(await decide(moderator, first.id, 'CONFIRM_HOLDER', 'PROOF_INSUFFICIENT')).toMatchObject({
      status: 'REJECTED',
    });
    const statusOfHolder = async () =>
      (await context.app.get(ClaimsReadModel).ofOrganisation(holder.organisationId!))[0]!.status;
    expect(await statusOfHolder()).toBe('CONFIRMED');
    const again = await lose();
    expect(await statusOfHolder()).toBe('CHALLENGED');
    await change(challenger, `withdrawClaim(claimId: "${again.id}")`);
    expect(await statusOfHolder()).toBe('CONFIRMED');
  });

  it('is shown to its organisation and to moderators, and to nobody else', async () => {
    const person = await founder();
    const asked = await claim(person, `proof: DOCUMENT, fileIds: ["${await document(person)}"]`);
    const stranger = await founder();
    expect((await stranger.ask('{ myClaims { id } }')).data).toEqual({ myClaims: [] });
    expect(await change(stranger, `withdrawClaim(claimId: "${asked.id}")`)).toMatchObject({
      code: 'CLAIM_NOT_FOUND',
    });
    expect((await stranger.ask('{ claimQueue { edges { cursor } } }')).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    expect((await person.ask<{ myClaims: Claim[] }>('{ myClaims { id } }')).data).toEqual({
      myClaims: [{ id: asked.id }],
    });
    expect(await decide(person, asked.id, 'APPROVE').catch(() => null)).toBeNull();
  });

  it('is never decided by somebody of the same company, moderator or not', async () => {
    const person = await founder();
    await becomeModerator(context.app, person);
    const own = await claim(person, `proof: DOCUMENT, fileIds: ["${await document(person)}"]`);
    expect(await decide(person, own.id, 'APPROVE')).toMatchObject({ code: 'MODERATOR_CONCERNED' });
    const colleague = await founder();
    await becomeModerator(context.app, colleague);
    expect(await decide(colleague, own.id, 'REJECT')).toMatchObject({ code: 'MODERATOR_CONCERNED' });
    await context.test.database.rows('DELETE FROM organisation_member WHERE account_id = $1', [
      person.accountId,
    ]);
    expect(await decide(person, own.id, 'APPROVE')).toMatchObject({ code: 'MODERATOR_CONCERNED' });
    expect(await decide(moderator, own.id, 'APPROVE')).toMatchObject({ status: 'VERIFIED' });
  });
});
