import type { CompanyId, Day } from '#kernel';
import { PaymentEvidenceReadModel, type SupplierExperiences } from '#ratings';
import { ask } from './graphql-client.js';
import { CLIENT, type RatingWorld } from './rating-world.js';
import type { SignedIn } from './sign-in.js';
import { uploaded } from './upload.js';

export type Answer = Readonly<Record<string, unknown>>;

/** An invoice of 1,200 euros, as the form sends it; PAID unless something else is said. */
export function invoice(reference: string, known: Answer = {}): Answer {
  return { reference, dueOn: '2026-03-31', amountMinor: '120000', outcome: 'PAID', payments: [], ...known };
}

/** The input of a rating of `CLIENT` on one or more invoices. */
export function rate(...experiences: Answer[]): Answer {
  return { client: { number: CLIENT.number }, experiences };
}

export const RATING = `__typename ... on UserError { code field message { fr en } } ... on Rating { id status tier isNegative side
  client { id name } supplier { name sector { fr en } size { fr en } isVerified } comment reply { text at }
  experiences { id reference issuedOn dueOn amountMinor restMinor outcome observedOn daysLate payments { paidOn amountMinor } }
  punctuality { onTime late unpaid worstDaysLate averageDaysLate } evidence { name kind side } dispute { reason text }
  submittedAt noticeSentAt replyUntil publishedAt settledAt expiresOn withdrawalReason actions
  publication { isPublic willPublishAt reason { fr en } } steps { action actor label { fr en } } }`;

const SUBMIT = `mutation ($input: SubmitRatingInput!) { submitRating(input: $input) { ${RATING} } }`;
const PUBLISHED = `query ($number: String!) { publishedRatings(number: $number) { __typename ... on UserError { code }
  ... on PublishedRatingConnection { edges { node { id supplier { name sector { fr } size { fr } isVerified } tier invoices
  punctuality { onTime late unpaid worstDaysLate } answers { fairness } comment reply { text } publishedAt isSettled status } } } } }`;

/** What the two sides do, in the words of a test. */
export class RatingDesk {
  constructor(private readonly world: RatingWorld) {}

  /** Everything that the mutation answers. */
  async tell(
    input: Answer,
    who: SignedIn = this.world.author,
    proofs: readonly string[] = [],
  ): Promise<Answer> {
    const fileIds = await this.upload(who, proofs);
    const { data, text } = await who.ask<{ submitRating: Answer }>(SUBMIT, {
      input: { ...input, fileIds, fileKinds: proofs },
    });
    if (!data) throw new Error(text);
    return data.submitRating;
  }

  /** The id of a rating that was taken. */
  async submit(input: Answer, { proofs = [] }: { proofs?: readonly string[] } = {}): Promise<string> {
    const answer = await this.tell(input, this.world.author, proofs);
    if (answer['__typename'] !== 'Rating')
      throw new Error(`The rating was refused: ${JSON.stringify(answer)}`);
    return String(answer['id']);
  }

  async seenBy(side: 'author' | 'client', id: string): Promise<Answer> {
    const query = `query ($id: ID!) { rating(id: $id) { ${RATING} } }`;
    const { data, text } = await this.world[side].ask<{ rating: Answer }>(query, { id });
    if (!data) throw new Error(text);
    return data.rating;
  }

  /** One mutation on one rating, whose arguments stand in the call: `acknowledgeRating(ratingId: $id)`. */
  async act(side: 'author' | 'client', call: string, id: string, variables: Answer = {}): Promise<Answer> {
    const types: Readonly<Record<string, string>> = {
      text: 'String!',
      email: 'String!',
      input: call.startsWith('dispute') ? 'DisputeRatingInput!' : 'CorrectRatingInput!',
      fileIds: '[ID!]!',
      fileKinds: '[EvidenceKind!]!',
    };
    const declared = Object.keys(variables).map((name) => `$${name}: ${types[name]!}`);
    const mutation = `mutation (${['$id: ID!', ...declared].join(', ')}) { answer: ${call} { ${RATING} } }`;
    const { data, text } = await this.world[side].ask<{ answer: Answer }>(mutation, { id, ...variables });
    if (!data) throw new Error(text);
    return data.answer;
  }

  reply(id: string, text: string): Promise<Answer> {
    return this.act('client', 'replyToRating(ratingId: $id, text: $text)', id, { text });
  }

  dispute(id: string): Promise<Answer> {
    const input = { reason: 'ALREADY_PAID', text: 'Payée le 2 avril.' };
    return this.act('client', 'disputeRating(ratingId: $id, input: $input)', id, { input });
  }

  correct(id: string, ...experiences: Answer[]): Promise<Answer> {
    return this.act('author', 'correctRating(ratingId: $id, input: $input)', id, { input: { experiences } });
  }

  async addEvidence(id: string, fileKinds: readonly string[]): Promise<Answer> {
    const fileIds = await this.upload(this.world.author, fileKinds);
    const call = 'addRatingEvidence(ratingId: $id, fileIds: $fileIds, fileKinds: $fileKinds)';
    return this.act('author', call, id, { fileIds, fileKinds });
  }

  /** The rest of the first invoice of the rating. */
  async recordPayment(id: string, paidOn: string): Promise<Answer> {
    const { experiences } = (await this.seenBy('author', id)) as { experiences: { id: string }[] };
    const call = `recordPayment(experienceId: $id, paidOn: "${paidOn}")`;
    return this.act('author', call, experiences[0]!.id);
  }

  async published(): Promise<Answer[]> {
    const { data, text } = await ask<{ publishedRatings: { edges?: { node: Answer }[] } }>(
      this.world.app,
      PUBLISHED,
      {
        number: CLIENT.number,
      },
    );
    if (!data?.publishedRatings.edges) throw new Error(text);
    return data.publishedRatings.edges.map(({ node }) => node);
  }

  /** What the score is told of the client, as it was known on a day; today unless said. */
  async evidence(knownOn: string = this.world.clock.today()): Promise<SupplierExperiences[]> {
    const model = new PaymentEvidenceReadModel(this.world.test.database);
    const id = CLIENT.id as CompanyId;
    return (await model.evidenceOf([id], knownOn as Day)).get(id) ?? [];
  }

  /** One after the other: files are listed in the order in which they came. */
  private async upload(who: SignedIn, kinds: readonly string[]): Promise<string[]> {
    const ids: string[] = [];
    for (const kind of kinds) {
      const file = { purpose: 'EVIDENCE', name: `${kind.toLowerCase()}.pdf` };
      ids.push(await uploaded(this.world.app, who, file));
    }
    return ids;
  }
}
