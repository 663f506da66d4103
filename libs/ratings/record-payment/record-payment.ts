import { Injectable } from '@nestjs/common';
import type { Member } from '#identity';
import { type Day, dayOf, isUuid } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import { ChangeRating } from '../change-rating/change-rating.js';
import { checkExperiences } from '../experiences/check-experiences.js';
import { restMinor, type Experience } from '../experiences/experience.js';
import { alreadyDone, invalidInput, ratingNotFound } from '../refusals/refuse.js';
import { afterPayments } from './after-payments.js';

export interface RecordPaymentCommand {
  readonly experienceId: string;
  readonly member: Member;
  readonly paidOn: Day;
  /** Null = all that is left. */
  readonly amountMinor: bigint | null;
}

const RATING_OF = `SELECT rating_id AS "ratingId" FROM payment_experience WHERE id = $1`;
const ADD = `INSERT INTO experience_payment (experience_id, position, paid_on, amount_minor, recorded_at)
  SELECT $1, coalesce(max(position) + 1, 0), $2, $3, $4 FROM experience_payment WHERE experience_id = $1`;
const FOLLOW = `UPDATE payment_experience SET outcome = $2, observed_on = $3 WHERE id = $1`;

/** The client has paid, all or a part: the rating says so from now on, and weighs less. */
@Injectable()
export class RecordPayment {
  constructor(
    private readonly database: Database,
    private readonly changes: ChangeRating,
  ) {}

  /** Returns the id of the rating. @throws RatingRefusal */
  async execute({ experienceId, member, paidOn, amountMinor }: RecordPaymentCommand): Promise<string> {
    const [found] = isUuid(experienceId)
      ? await this.database.rows<{ ratingId: string }>(RATING_OF, [experienceId])
      : [];
    if (!found) throw ratingNotFound();
    const { ratingId } = found;
    await this.changes.byAuthor({ action: 'RECORD_PAYMENT', ratingId, member }, async (sql, rating, now) => {
      const before = rating.experiences.find((experience) => experience.experienceId === experienceId)!;
      const rest = restMinor(before);
      if (rest === 0n) throw alreadyDone();
      const payment = { paidOn, amountMinor: amountMinor ?? rest };
      const today = dayOf(now);
      const isSettled = payment.amountMinor === rest;
      const after: Experience = {
        ...before,
        payments: [...before.payments, payment],
        outcome: isSettled ? 'PAID' : 'PARTLY_PAID',
        observedOn: isSettled ? null : today,
      };
      const problem = checkExperiences([after], today);
      if (problem) throw invalidInput({ ...problem, field: fieldOf(problem.field) });
      await keep(sql, experienceId, after, now);
      const data = { experienceId, paidOn };
      const told = rating.experiences.map((experience) => (experience === before ? after : experience));
      return { ...afterPayments(rating.status, told, now), data };
    });
    return ratingId;
  }
}

async function keep(sql: SqlRunner, id: string, { payments, outcome, observedOn }: Experience, now: Date) {
  const { paidOn, amountMinor } = payments.at(-1)!;
  await sql.rows(ADD, [id, paidOn, amountMinor, now]);
  await sql.rows(FOLLOW, [id, outcome, observedOn]);
}

/** The argument of the mutation that the path inside the invoice stands for. */
function fieldOf(path: string): string {
  return path.endsWith('paidOn') ? 'paidOn' : 'amountMinor';
}
