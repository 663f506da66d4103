import { JobRegistry } from '#jobs';
import { addDays, type Day } from '#kernel';
import type { MembershipRecord } from '../../libs/charter/store/membership-record.js';
import { signFor } from './charter-desk.js';
import { emailsTo } from './mailbox.js';
import { LATE, newModerator } from './moderation-desk.js';
import { invoice, rate, RatingDesk, type Answer } from './rating-desk.js';
import { CLIENT, createRatingWorld, type RatingWorld } from './rating-world.js';
import type { SignedIn } from './sign-in.js';
import { tellSuppliers } from './tell-suppliers.js';
import { uploaded } from './upload.js';

const FIELDS = `id side origin commitment stage outcome text ratingIds quarter answerUntil answer planDueOn plan planUntil
  suspendedUntil dueOn actions company { id } reporter { id } lines { code isMet measured required } files { name side isOfPlan }
  decisions { outcome reason reasonLabel { fr } statement isAppeal appealUntil } appeals { side text }
  options { outcome reasons { reason } } exclusion { code } steps { action actor }`;
const REVIEW = `__typename ... on UserError { code field message { fr en } } ... on CharterReview { ${FIELDS} }`;

export const WHY = 'Les trois dernières factures ont été payées deux mois après l’échéance convenue.';
export const STATEMENT = 'Les relevés produits par les deux parties ont été lus ; voici pourquoi.';

/** A signatory of the charter and a supplier of its, in frozen time, and what happens when the promise is broken. */
export class BreachDesk extends RatingDesk {
  private told = 0;

  private constructor(
    readonly place: RatingWorld,
    readonly membership: MembershipRecord,
    readonly moderators: readonly SignedIn[],
  ) {
    super(place);
  }

  /** `CLIENT` signed the charter on 1 June 2026. */
  static async open(): Promise<BreachDesk> {
    const world = await createRatingWorld('2026-06-01');
    const membership = await signFor(world, world.client, CLIENT.id);
    const moderators = [await newModerator(world), await newModerator(world), await newModerator(world)];
    await world.performEvents();
    return new BreachDesk(world, membership, moderators);
  }

  /** Two invoices that the signatory paid fifty days late, unless said otherwise; the id of their rating. */
  async lateInvoices(count = 2, known: Answer = LATE): Promise<string> {
    const references = Array.from({ length: count }, () => `B-${(this.told += 1)}`);
    return this.submit(rate(...references.map((reference) => invoice(reference, known))), {
      proofs: ['ORDER', 'INVOICE'],
    });
  }

  /** One invoice that the signatory paid `who` on its day: it shows that both deal with each other. The id of its rating. */
  async paidInvoice(who: SignedIn): Promise<string> {
    const paid = { dueOn: '2026-03-31', payments: [{ paidOn: '2026-03-31', amountMinor: '120000' }] };
    const { id } = await this.tell(rate(invoice(`P-${(this.told += 1)}`, paid)), who);
    return String(id);
  }

  async report(known: Answer = {}, who: SignedIn = this.place.author): Promise<Answer> {
    const input = { number: CLIENT.number, commitment: 'PAY_ON_TIME', text: WHY, ...known };
    const report = `mutation ($input: ReportCharterBreachInput!) { answer: reportCharterBreach(input: $input) { ${REVIEW} } }`;
    return this.asked(who, report, { input });
  }

  /** The id of a review whose hearing goes on. */
  async heard(known: Answer = {}): Promise<string> {
    const ratingIds = [await this.lateInvoices()];
    const review = await this.report({ ratingIds, ...known });
    if (review['stage'] !== 'HEARING') throw new Error(`Nobody is heard: ${JSON.stringify(review)}`);
    return String(review['id']);
  }

  answer(id: string, known: Answer = {}, who: SignedIn = this.place.client): Promise<Answer> {
    return this.say('answerCharterReview', { reviewId: id, ...known }, who);
  }

  plan(id: string, known: Answer = {}): Promise<Answer> {
    return this.say('submitActionPlan', { reviewId: id, ...known }, this.place.client);
  }

  appeal(id: string, who: SignedIn = this.place.client): Promise<Answer> {
    const appeal = `mutation ($id: ID!, $text: String!) { answer: appealCharterReview(reviewId: $id, text: $text) { ${REVIEW} } }`;
    return this.asked(who, appeal, { id, text: WHY });
  }

  decide(id: string, outcome: string, reason: string, by = 0, known: Answer = {}): Promise<Answer> {
    const decide = `mutation ($id: ID!, $input: DecideCharterReviewInput!) {
      answer: decideCharterReview(reviewId: $id, input: $input) { ${REVIEW} } }`;
    const input = { outcome, reason, statement: STATEMENT, ...known };
    return this.asked(this.moderators[by]!, decide, { id, input });
  }

  see(id: string, who: SignedIn): Promise<Answer> {
    return this.asked(who, `query ($id: ID!) { answer: charterReview(id: $id) { ${REVIEW} } }`, { id });
  }

  async list(query: 'myCharterReviews', who: SignedIn): Promise<Answer[]> {
    return (await this.asked(who, `{ answer: ${query} { ${FIELDS} } }`)) as unknown as Answer[];
  }

  async queue(): Promise<Answer[]> {
    const query = `{ answer: charterReviewQueue(first: 50) { edges { node { ${FIELDS} } } } }`;
    const { edges } = (await this.asked(this.moderators[0]!, query)) as { edges?: { node: Answer }[] };
    return edges!.map(({ node }) => node);
  }

  /** Goes to that day and lets what time does happen to the charter. */
  async travelTo(day: string): Promise<void> {
    this.place.clock.travelTo(new Date(`${day}T12:00:00Z`));
    const schedules = this.place.app.get(JobRegistry).allSchedules();
    for (const name of ['AssessMemberships', 'AdvanceReviews'])
      await schedules.find((job) => job.name === name)!.run();
    await this.place.performEvents();
  }

  /** Subjects of what was written to a person about reviews, oldest first. */
  async toldTo({ email }: SignedIn): Promise<string[]> {
    const sent = await emailsTo(this.place.test.database, email);
    return sent.filter(({ topic }) => topic === 'charter-review').map(({ content }) => content.subject);
  }

  async status(): Promise<string> {
    const [membership] = await this.place.test.database.rows<{ status: string }>(
      'SELECT status FROM charter_membership WHERE id = $1',
      [this.membership.id],
    );
    return membership!.status;
  }

  /** What the register shows of the membership, oldest first. */
  async publicSteps(): Promise<{ action: string; note: string | null }[]> {
    return this.place.test.database.rows(
      `SELECT action, public_note AS note FROM membership_step WHERE membership_id = $1 AND action <> 'SIGNED' ORDER BY seq`,
      [this.membership.id],
    );
  }

  /** Six suppliers of whom the signatory paid eight invoices each, dated `issuedOn`, after so many days. */
  async measured(issuedOn: string, days: number, { heardOn, from = 0 }: { heardOn: string; from?: number }) {
    const issued = issuedOn as Day;
    const invoices = Array.from({ length: 8 }, (_, at) => ({
      issuedOn,
      dueOn: addDays(issued, 30 + (at % 2)),
      paidOn: addDays(issued, days),
      amountMinor: 100_000,
    }));
    const suppliers = Array.from({ length: 6 }, (_, at) => ({
      key: `90000000${from + at}`,
      heardOn,
      invoices,
    }));
    await tellSuppliers(this.place.test.database, CLIENT.id, suppliers);
  }

  async evidenceFile(who: SignedIn, name = 'releve.pdf'): Promise<string> {
    return uploaded(this.place.app, who, { purpose: 'EVIDENCE', name });
  }

  private say(mutation: string, variables: Answer, who: SignedIn): Promise<Answer> {
    const say = `mutation ($reviewId: ID!, $text: String!, $fileIds: [ID!]!) {
      answer: ${mutation}(reviewId: $reviewId, text: $text, fileIds: $fileIds) { ${REVIEW} } }`;
    return this.asked(who, say, { text: WHY, fileIds: [], ...variables });
  }

  /** Events are performed at once, as the worker would. */
  private async asked(who: SignedIn, document: string, variables: Answer = {}): Promise<Answer> {
    const { data, text } = await who.ask<{ answer: Answer }>(document, variables);
    if (!data) throw new Error(text);
    await this.place.performEvents();
    return data.answer;
  }
}
