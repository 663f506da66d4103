import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import { SYSTEM } from '../../status/record-step.js';
import { MembershipsReadModel } from '../../memberships.read-model.js';
import type { MembershipRecord } from '../../store/membership-record.js';
import { isMeasurable, TERMS_LINE } from '../../tiers/assess-tier.js';
import { AssessmentsReadModel } from '../../tiers/assessments.read-model.js';
import type { CharterAssessed } from '../../tiers/charter-assessed.event.js';
import { lastDayOf, type Quarter } from '../../tiers/quarter.js';
import { keepDecision } from '../decide/keep-decision.js';
import { recordReviewStep } from '../status/record-review-step.js';
import { beginNextReview, keepReview, lockStatus } from '../store/open-review.js';
import { lockReview } from '../store/review-record.js';

const SUSPENDED = `SELECT id FROM charter_review
  WHERE membership_id = $1 AND stage = 'SUSPENDED' AND commitment = 'PAY_ON_TIME' AND suspended_on <= $2`;

/**
 * What a quarter showed: a signatory that pays too little within its terms is heard; one that was suspended for it and pays as
 * promised again is reinstated. With too few payments to say anything, nothing follows.
 */
@Injectable()
export class FollowAssessment {
  constructor(
    private readonly database: Database,
    private readonly assessments: AssessmentsReadModel,
    private readonly memberships: MembershipsReadModel,
    private readonly clock: Clock,
  ) {}

  /** Running it twice changes nothing more. */
  async execute({ membershipId, quarter }: CharterAssessed['payload']): Promise<void> {
    const assessment = await this.assessments.ofQuarter(membershipId, quarter);
    const membership = await this.memberships.membership(membershipId);
    if (!assessment || !membership || !isMeasurable(assessment)) return;
    const terms = assessment.lines.find(({ code }) => code === TERMS_LINE);
    if (!terms || terms.measured === null) return;
    await this.database.transaction((sql) =>
      terms.isMet ? this.reinstate(sql, membership, quarter) : this.hear(sql, membership, quarter),
    );
  }

  private async hear(
    sql: SqlRunner,
    { id: membershipId, companyId }: MembershipRecord,
    quarter: Quarter,
  ): Promise<void> {
    // While another review goes on nothing is added to it: the next quarter measures again.
    if ((await lockStatus(sql, membershipId)) !== 'ACTIVE') return;
    const at = this.clock.now();
    const measured = {
      id: randomUUID(),
      membershipId,
      companyId,
      commitment: 'PAY_ON_TIME',
      quarter,
    } as const;
    const review = await keepReview(sql, measured, at);
    if (!review) return;
    await recordReviewStep(sql, { review, step: 'MEASURE', actor: SYSTEM, at, data: { quarter } });
    await beginNextReview(sql, membershipId, at);
  }

  private async reinstate(sql: SqlRunner, { id }: MembershipRecord, quarter: Quarter): Promise<void> {
    const [suspended] = await sql.rows<{ id: string }>(SUSPENDED, [id, lastDayOf(quarter)]);
    const review = suspended && (await lockReview(sql, suspended.id));
    if (review?.stage !== 'SUSPENDED') return;
    const at = this.clock.now();
    await keepDecision(sql, { review, outcome: 'REINSTATED', reason: 'DATA_BACK', by: null, at });
  }
}
