import { JobRegistry } from '#jobs';
import type { Day } from '#kernel';
import type { EmailContent } from '#notifications';
import { composeVersion, type CharterVersion } from '../../libs/charter/versions/charter-version.js';
import { CharterVersions } from '../../libs/charter/versions/charter-versions.js';
import { emailsTo } from './mailbox.js';
import { PublicFacts } from './public-facts.js';
import { createRatingWorld, proveClaim, type RatingWorld } from './rating-world.js';
import { signUpAndIn, type Person, type SignedIn } from './sign-in.js';

const REFUSED = '... on CharterRefusedError { code field attemptsLeft }';
const MEMBERSHIP = `... on CharterMembership { id status tier code versionId termEndsOn resignBy isRenewalDue
  signatures { kind versionId contentHash signatoryName } steps { action note { fr en } } }`;
const SIGN = `mutation ($input: SignCharterInput!) { answer: signCharter(input: $input) { __typename
  ... on CharterSigning { id expiresAt } ${MEMBERSHIP} ${REFUSED} } }`;
const CONFIRM = `mutation ($id: ID!, $code: String!) { answer: confirmCharterSignature(signingId: $id, code: $code) {
  __typename ${MEMBERSHIP} ${REFUSED} } }`;
const WITHDRAW = `mutation { answer: withdrawFromCharter { __typename ${MEMBERSHIP} ${REFUSED} } }`;
const MINE = `{ answer: myCharter { obstacle { code } signing { id } membership { __typename ${MEMBERSHIP} } } }`;

/** A membership, a signature that waits for its code, or a refusal: what is not asked of one is not there. */
export interface Answered {
  readonly __typename: string;
  readonly id: string;
  readonly code: string;
  readonly attemptsLeft: number | null;
  readonly status: string;
}

/** Signs the charter as people do, with codes out of e-mails, in frozen time. */
export class SigningDesk {
  private companies = 0;

  constructor(readonly place: RatingWorld) {}

  static async open(today: string): Promise<SigningDesk> {
    return new SigningDesk(await createRatingWorld(today));
  }

  /** Goes to that instant, of its noon when only a day is given, and lets what time does happen to the charter. */
  async travelTo(when: string): Promise<void> {
    this.place.clock.travelTo(new Date(when.includes('T') ? when : `${when}T12:00:00Z`));
    const schedules = this.place.app.get(JobRegistry).allSchedules();
    for (const name of ['ExpireMemberships', 'RemindSignatories'])
      await schedules.find((job) => job.name === name)!.run();
    await this.place.performEvents();
  }

  /** The owner of a company of their own that proved its claim. Companies House gives no number that begins with ZZ. */
  async owner(person: Person = {}): Promise<SignedIn & { readonly companyId: string }> {
    const companyId = `GB-ZZ${String((this.companies += 1)).padStart(6, '0')}`;
    await new PublicFacts(this.place.test.database).company(companyId, { name: 'EXAMPLE TRADING LIMITED' });
    const owner = await signUpAndIn(this.place.app, { ...person, company: companyId });
    await proveClaim(this.place, owner, companyId);
    return { ...owner, companyId };
  }

  declaration(more: object = {}) {
    const { id, contentHash } = this.place.app.get(CharterVersions).on(this.place.clock.today());
    const said = { name: ' Camille  Exemple ', role: 'Directrice financière', consents: true };
    return { versionId: id, contentHash: contentHash.fr, language: 'FR', ...said, ...more };
  }

  sign(person: SignedIn, more: object = {}): Promise<Answered> {
    return this.asked(person, SIGN, { input: this.declaration(more) });
  }

  confirm(person: SignedIn, id: string, code: string): Promise<Answered> {
    return this.asked(person, CONFIRM, { id, code });
  }

  /** Signs and confirms with the code that was sent; what that is answered with. */
  async signed(person: SignedIn): Promise<Answered> {
    const { id } = await this.sign(person);
    const answer = await this.confirm(person, id, await this.codeOf(person));
    await this.place.performEvents();
    return answer;
  }

  async withdraw(person: SignedIn): Promise<Answered> {
    const answer = await this.asked<Answered>(person, WITHDRAW);
    await this.place.performEvents();
    return answer;
  }

  /** Gives the claim up. */
  async unclaim(person: SignedIn): Promise<void> {
    const [claim] = await this.place.test.database.rows<{ id: string }>(
      'SELECT claim_id AS id FROM company_claim WHERE organisation_id = $1',
      [person.organisationId],
    );
    await person.ask(`mutation { withdrawClaim(claimId: "${claim!.id}") { __typename } }`);
    await this.place.performEvents();
  }

  mine(person: SignedIn): Promise<Record<string, unknown>> {
    return this.asked(person, MINE);
  }

  /** The last that was sent. */
  async codeOf(person: SignedIn): Promise<string> {
    const { blocks } = (await this.letters(person, 'charter-code')).at(-1)!;
    return blocks.find((block) => block.kind === 'code')!.code;
  }

  /** One that is not the last that was sent. */
  async wrongCodeFor(person: SignedIn): Promise<string> {
    return (await this.codeOf(person)) === '000000' ? '111111' : '000000';
  }

  /** What was written to the person about `topic`, oldest first. */
  async letters({ email }: SignedIn, topic: string): Promise<EmailContent[]> {
    const sent = await emailsTo(this.place.test.database, email);
    return sent.filter((one) => one.topic === topic).map(({ content }) => content);
  }

  /** As if another wording of the charter were in force from `effectiveOn` on. */
  publish(id: string, effectiveOn: string): CharterVersion {
    const versions = this.place.app.get(CharterVersions);
    const published = versions.all();
    const [last] = published;
    const preamble = { fr: `${last.preamble.fr} (${id})`, en: `${last.preamble.en} (${id})` };
    const version = composeVersion({ ...last, id, effectiveOn: effectiveOn as Day, preamble });
    versions.all = () => [version, ...published];
    return version;
  }

  private async asked<T>(person: SignedIn, document: string, variables: object = {}): Promise<T> {
    const { data, text } = await person.ask<{ answer: T }>(document, { ...variables });
    if (!data) throw new Error(text);
    return data.answer;
  }
}
