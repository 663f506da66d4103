import { ClaimsReadModel } from '#claims';
import { createTestApp, type TestApp } from './create-test-app.js';
import { EXAMPLE_FR, storeExampleCompanies } from './example-companies.js';
import { emailsTo } from './mailbox.js';
import { becomeModerator, signUpAndIn, type SignedIn } from './sign-in.js';
import { uploaded } from './upload.js';

const FIELDS = `... on CompanyClaim { id status proof attemptsLeft codeExpiresAt email transferNotBefore files { id name }
    company { name number } decisions { decision reason statement } steps { action actor label { fr en } } }
  ... on ClaimRefusedError { code field attemptsLeft message { fr en } }`;

/** A claim as the API answers it, or its refusal. */
export interface AnsweredClaim {
  readonly id: string;
  readonly status: string;
  readonly code: string;
  readonly attemptsLeft: number | null;
  readonly files: readonly { readonly id: string }[];
  readonly steps: readonly { readonly action: string; readonly actor: string }[];
  readonly decisions: readonly object[];
}

/** One application with two moderators, and what people do with claims in it. */
export class ClaimsDesk {
  private constructor(
    readonly context: TestApp,
    readonly moderator: SignedIn,
    readonly second: SignedIn,
  ) {}

  static async open(): Promise<ClaimsDesk> {
    const context = await createTestApp();
    await storeExampleCompanies(context.test.database);
    const [moderator, second] = [await signUpAndIn(context.app), await signUpAndIn(context.app)];
    await becomeModerator(context.app, moderator);
    await becomeModerator(context.app, second);
    return new ClaimsDesk(context, moderator, second);
  }

  /** Nobody claimed anything any more. */
  async clear(): Promise<void> {
    for (const table of ['claim_decision', 'company_domain', 'company_claim', 'outbox_event'])
      await this.context.test.database.rows(`DELETE FROM ${table}`);
  }

  /** A person with an organisation of their own, although others have one for the same company. */
  async founder(): Promise<SignedIn> {
    const person = await signUpAndIn(this.context.app);
    const { data } = await person.ask<{ createOrganisation: { organisationId: string } }>(
      `mutation { createOrganisation(number: "${EXAMPLE_FR.number}") { ... on OrganisationCreated { organisationId } } }`,
    );
    return { ...person, organisationId: data!.createOrganisation.organisationId };
  }

  async change(person: SignedIn, operation: string): Promise<AnsweredClaim> {
    const { data, text } = await person.ask<Record<'result', AnsweredClaim>>(
      `mutation { result: ${operation} { ${FIELDS} } }`,
    );
    if (!data) throw new Error(text);
    return data.result;
  }

  claim(person: SignedIn, input: string): Promise<AnsweredClaim> {
    return this.change(person, `claimCompany(input: { ${input} })`);
  }

  document(person: SignedIn): Promise<string> {
    return uploaded(this.context.app, person, { purpose: 'CLAIM' });
  }

  decide(
    who: SignedIn,
    claimId: string,
    decision: string,
    reason = 'PROOF_SUFFICIENT',
  ): Promise<AnsweredClaim> {
    return this.change(
      who,
      `decideClaim(input: { claimId: "${claimId}", decision: ${decision}, reason: ${reason}, statement: "Checked." })`,
    );
  }

  async approved(person: SignedIn): Promise<AnsweredClaim> {
    const { id } = await this.claim(person, `proof: DOCUMENT, fileIds: ["${await this.document(person)}"]`);
    return this.decide(this.moderator, id, 'APPROVE');
  }

  async challenge(person: SignedIn, reason: string): Promise<AnsweredClaim> {
    const fileId = await this.document(person);
    return this.change(person, `challengeClaim(reason: "${reason}", fileIds: ["${fileId}"])`);
  }

  later(ms: number): void {
    const { clock } = this.context;
    clock.travelTo(new Date(clock.now().getTime() + ms));
  }

  async codeSentTo(address: string): Promise<string> {
    const { content } = (await emailsTo(this.context.test.database, address)).at(-1)!;
    return content.blocks.find((block) => block.kind === 'code')!.code;
  }

  isVerified({ organisationId }: SignedIn): Promise<boolean> {
    return this.context.app.get(ClaimsReadModel).isVerified(organisationId!);
  }
}
