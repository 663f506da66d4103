import { invoice, RATING, RatingDesk, rate, type Answer } from './rating-desk.js';
import type { RatingWorld } from './rating-world.js';
import { becomeModerator, signUpAndIn, type SignedIn } from './sign-in.js';

export const STATEMENT = 'Les relevés produits montrent un paiement reçu le 20 mai, cinquante jours après.';

/** A rating that is late, proved by an order and an invoice. */
export const LATE = { dueOn: '2026-03-31', payments: [{ paidOn: '2026-05-20', amountMinor: '120000' }] };

const CASE_FIELDS = `id kind openedAt dueOn isOpen
  excludedModerators exclusion { code message { fr } } signs { id kind explanation { fr en } weight relatedRatingIds }
  flags { reason detail } appeals { side text } hiddenTexts { comment reply }
  options { outcome reasons { reason label { fr en } } } decisions { outcome reason statement isAppeal appealUntil effects { fr } }
  rating { id status side comment supplier { name } experiences { id reference } evidence { id name side } steps { action actor } }`;
const CASE = `__typename ... on UserError { code field message { fr en } } ... on ModerationCase { ${CASE_FIELDS} }`;
const DECISIONS =
  'decisions { caseId kind outcome reason reasonLabel { fr } statement isAppeal appealUntil }';

/** What moderators do, and the two sides about a contested rating, in the words of a test. */
export class ModerationDesk extends RatingDesk {
  private told = 0;

  private constructor(
    protected readonly place: RatingWorld,
    readonly moderator: SignedIn,
    readonly other: SignedIn,
  ) {
    super(place);
  }

  static async open(world: RatingWorld): Promise<ModerationDesk> {
    return new ModerationDesk(world, await newModerator(world), await newModerator(world));
  }

  /** A proved, late rating whose client was told of it. */
  async inNotice(known: Answer = {}): Promise<string> {
    const told = {
      ...rate(invoice(`M-${(this.told += 1)}`, LATE), invoice(`N-${this.told}`, LATE)),
      ...known,
    };
    const id = await this.submit(told, { proofs: ['ORDER', 'INVOICE'] });
    await this.place.performEvents();
    return id;
  }

  async disputed(known: Answer = {}): Promise<string> {
    const id = await this.inNotice(known);
    await this.dispute(id);
    await this.place.performEvents();
    return id;
  }

  /** As `disputed`, answered by its author and handed to the moderators. */
  async inModeration(known: Answer = {}): Promise<string> {
    const id = await this.disputed(known);
    await this.answer(id);
    await this.act('client', 'endMediation(ratingId: $id)', id);
    await this.place.performEvents();
    return id;
  }

  /** The rating as published, after the client said nothing for fifteen days. */
  async publishedLate(known: Answer = {}): Promise<string> {
    const id = await this.inNotice(known);
    const soon = new Date(this.place.clock.now().getTime() + 16 * 86_400_000);
    await this.place.travelTo(soon.toISOString().slice(0, 10));
    return id;
  }

  answer(id: string, text = 'Le paiement est arrivé le 20 mai, voyez le relevé.'): Promise<Answer> {
    return this.act('author', 'answerDispute(ratingId: $id, text: $text)', id, { text });
  }

  propose(side: 'author' | 'client', id: string): Promise<Answer> {
    return this.act(side, 'proposeMediation(ratingId: $id)', id);
  }

  async flag(who: SignedIn, id: string, reason: string, detail: string | null = null): Promise<Answer> {
    const mutation = `mutation ($id: ID!, $reason: FlagReason!, $detail: String) {
      answer: flagRating(ratingId: $id, reason: $reason, detail: $detail) {
        __typename ... on UserError { code } ... on FlaggedRating { id } } }`;
    return answerOf(await who.ask(mutation, { id, reason, detail }));
  }

  async appeal(
    side: 'author' | 'client',
    caseId: string,
    text = 'La décision ignore notre relevé.',
  ): Promise<Answer> {
    const mutation = `mutation ($caseId: ID!, $text: String!) { answer: appealModeration(caseId: $caseId, text: $text) { ${RATING} } }`;
    return answerOf(await this.place[side].ask(mutation, { caseId, text }));
  }

  async queue(kind: string | null = null): Promise<Answer[]> {
    const query = `query ($kind: ModerationKind) { answer: moderationQueue(kind: $kind, first: 50) { edges { node { ${CASE_FIELDS} } } } }`;
    const { edges } = (await answerOf(await this.moderator.ask(query, { kind }))) as {
      edges: { node: Answer }[];
    };
    return edges.map(({ node }) => node);
  }

  /** The open case of a rating. */
  async caseOf(ratingId: string): Promise<string> {
    const cases = (await this.queue()) as { id: string; rating: { id: string } }[];
    const found = cases.find(({ rating }) => rating.id === ratingId);
    if (!found) throw new Error('No case of this rating is open');
    return found.id;
  }

  async seeCase(who: SignedIn, id: string): Promise<Answer> {
    return answerOf(
      await who.ask(`query ($id: ID!) { answer: moderationCase(id: $id) { ${CASE} } }`, { id }),
    );
  }

  async decide(who: SignedIn, caseId: string, input: Answer): Promise<Answer> {
    const mutation = `mutation ($caseId: ID!, $input: DecideModerationInput!) {
      answer: decideModeration(caseId: $caseId, input: $input) { ${CASE} } }`;
    const decided = answerOf(await who.ask(mutation, { caseId, input: { statement: STATEMENT, ...input } }));
    await this.place.performEvents();
    return decided;
  }

  async preview(caseId: string, input: Answer): Promise<Answer> {
    const query = `query ($caseId: ID!, $input: DecideModerationInput!) { answer: decisionPreview(caseId: $caseId, input: $input) {
      __typename ... on UserError { code } ... on DecisionPreview { emails { side language subject lines } } } }`;
    return answerOf(await this.moderator.ask(query, { caseId, input: { statement: STATEMENT, ...input } }));
  }

  async decisionsSeenBy(side: 'author' | 'client', id: string): Promise<Answer[]> {
    const query = `query ($id: ID!) { answer: rating(id: $id) { ... on Rating { ${DECISIONS} } } }`;
    const { decisions } = answerOf(await this.place[side].ask(query, { id })) as { decisions: Answer[] };
    return decisions;
  }
}

export async function newModerator({ app }: RatingWorld): Promise<SignedIn> {
  const person = await signUpAndIn(app);
  await becomeModerator(app, person);
  return person;
}

function answerOf({ data, text }: { data?: unknown; text: string }): Answer {
  const { answer } = (data ?? {}) as { answer?: Answer | null };
  if (!answer) throw new Error(text);
  return answer;
}
