import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#persistence';
import { explainManyForms, explainReciprocity } from '../explain.js';
import type { FoundSign } from '../found-sign.js';
import { guardPolicyOn, type GuardPolicy } from '../policy/guard-policy.js';

const LIVE = `NOT IN ('DRAFT', 'WITHDRAWN', 'EXPIRED', 'REJECTED')`;

/** Full marks and nothing late, or something that harms with low marks only: marks that are not given say nothing. */
const extreme = (rating: string) => {
  const marks = `${rating}.fairness, ${rating}.clarity, ${rating}.communication, ${rating}.would_work_again`;
  return `((NOT ${rating}.is_negative AND least(${marks}) = 5) OR (${rating}.is_negative AND coalesce(greatest(${marks}) <= 2,
    EXISTS (SELECT FROM payment_experience e WHERE e.rating_id = ${rating}.id AND e.outcome IN ('UNPAID', 'WRITTEN_OFF', 'CHARGED_BACK')))))`;
};

/** Since ($1), at most so many days apart ($2), of the same voice. */
const MUTUAL = `SELECT a.id AS "ratingId", b.id AS "otherId" FROM rating a
  JOIN rating b ON b.client_company_id = a.supplier_company_id AND b.supplier_company_id = a.client_company_id
    AND b.submitted_at BETWEEN a.submitted_at - make_interval(days => $2) AND a.submitted_at
    AND b.status ${LIVE} AND b.is_negative = a.is_negative AND ${extreme('b')}
  WHERE a.submitted_at > $1 AND a.status ${LIVE} AND ${extreme('a')} ORDER BY a.id, b.id`;

/** Typed ratings of an author on one day, more than a number ($2): the first beyond it, and all of them. */
const MANY = `SELECT (array_agg(id ORDER BY submitted_at, id))[$2::int + 1] AS "ratingId", array_agg(id ORDER BY submitted_at, id) AS all,
    author_organisation_id || ' ' || date_trunc('day', submitted_at, 'Europe/Paris')::date AS fingerprint
  FROM rating WHERE submitted_at > $1 AND import_id IS NULL AND status ${LIVE}
  GROUP BY author_organisation_id, date_trunc('day', submitted_at, 'Europe/Paris') HAVING count(*) > $2::int`;

const MS_PER_DAY = 86_400_000;

/** Signs that are about more than one client: mutual ratings, and more forms a day than one person writes. */
@Injectable()
export class SignsAcrossClients {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<FoundSign[]> {
    const policy = guardPolicyOn(this.clock.today());
    const since = new Date(this.clock.now().getTime() - policy.lookBackDays.value * MS_PER_DAY);
    const [mutual, many] = await Promise.all([this.mutual(since, policy), this.manyForms(since, policy)]);
    return [...mutual, ...many];
  }

  private async mutual(
    since: Date,
    { reciprocityDays, reciprocityWeight }: GuardPolicy,
  ): Promise<FoundSign[]> {
    const days = reciprocityDays.value;
    const pairs = await this.database.rows<{ ratingId: string; otherId: string }>(MUTUAL, [since, days]);
    return pairs.flatMap(({ ratingId, otherId }) =>
      [[ratingId, otherId] as const, [otherId, ratingId] as const].map(([one, other]) => ({
        kind: 'RECIPROCITY' as const,
        ratingId: one,
        relatedRatingIds: [other],
        fingerprint: other,
        weight: reciprocityWeight.value,
        explanation: explainReciprocity(days),
        isRelatedParty: false,
      })),
    );
  }

  private async manyForms(
    since: Date,
    { mostFormsPerDay, manyFormsWeight }: GuardPolicy,
  ): Promise<FoundSign[]> {
    const rows = await this.database.rows<{ ratingId: string; all: string[]; fingerprint: string }>(MANY, [
      since,
      mostFormsPerDay.value,
    ]);
    return rows.map(({ ratingId, all, fingerprint }) => ({
      kind: 'VELOCITY',
      ratingId,
      relatedRatingIds: all.filter((id) => id !== ratingId),
      fingerprint,
      weight: manyFormsWeight.value,
      explanation: explainManyForms(all.length),
      isRelatedParty: false,
    }));
  }
}
