import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#persistence';
import { ChangeRating } from '../../change-rating/change-rating.js';
import { takeDue } from '../../take-due.js';
import { openCase } from '../cases/open-case.js';
import { moderationPolicyOn } from '../policy/moderation-policy.js';

/** Days come from the policy of today: what is due is worked out from when it began. */
const due = (
  settleDays: number,
  mediationDays: number,
) => `SELECT r.id FROM rating r JOIN rating_dispute d ON d.rating_id = r.id
  WHERE r.id > $2::uuid AND (
    (r.status = 'DISPUTED' AND d.opened_at <= $1::timestamptz - interval '${settleDays} days')
    OR (r.status = 'MEDIATION' AND d.mediation_started_at <= $1::timestamptz - interval '${mediationDays} days'))
  ORDER BY r.id LIMIT $3`;

/** Nobody can leave a rating contested for ever: when its time is over a moderator decides. */
@Injectable()
export class ReferDisputes {
  constructor(
    private readonly database: Database,
    private readonly changes: ChangeRating,
    private readonly clock: Clock,
  ) {}

  /** Returns how many were referred. Running it twice, or twice at once, changes nothing more. */
  execute(): Promise<number> {
    const { daysToSettleDispute, mediationDays } = moderationPolicyOn(this.clock.today());
    const statement = due(daysToSettleDispute.value, mediationDays.value);
    return takeDue(this.database, statement, this.clock.now(), (id) =>
      this.changes.bySystem(id, 'REFER', async (sql, rating, now) => {
        const caseId = await openCase(sql, { kind: 'DISPUTE', rating }, now);
        return { to: 'MODERATION', data: { caseId } };
      }),
    );
  }
}
