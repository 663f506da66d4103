import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ClaimsReadModel } from '#claims';
import type { Member } from '#identity';
import { Clock, type CompanyId } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import { RecordedInvoicesReadModel, type RecordedInvoice } from '#ratings';
import { MembershipsReadModel } from '../../memberships.read-model.js';
import { hashText } from '../../versions/charter-version.js';
import type { CommitmentCode } from '../../versions/commitment-code.js';
import { attachReviewFiles, REVIEW_FILES } from '../attach-review-files.js';
import { checkReviewText } from '../check-review-text.js';
import { reviewPolicyOn } from '../policy/review-policy.js';
import { refuseReview } from '../refuse-review.js';
import { recordReviewStep } from '../status/record-review-step.js';
import { beginNextReview, keepReview, lockStatus } from '../store/open-review.js';

export interface ReportBreachCommand {
  readonly member: Member;
  readonly companyId: CompanyId;
  readonly commitment: CommitmentCode;
  readonly text: string;
  readonly fileIds: readonly string[];
  /** Ratings of this company by the reporter that show the breach; all of them when none is named. */
  readonly ratingIds: readonly string[];
}

const TODAY = `SELECT count(*)::int AS reports FROM charter_review WHERE reporter_organisation_id = $1 AND opened_at > $2::timestamptz - interval '1 day'`;

/**
 * A supplier that recorded invoices to a signatory says which promise was broken, with evidence. Nothing of it is public: the
 * signatory is heard first. One late invoice is never a breach.
 */
@Injectable()
export class ReportBreach {
  constructor(
    private readonly database: Database,
    private readonly claims: ClaimsReadModel,
    private readonly memberships: MembershipsReadModel,
    private readonly recorded: RecordedInvoicesReadModel,
    private readonly clock: Clock,
  ) {}

  /** Returns the id of the review. @throws CharterRefusal */
  async execute({ member, companyId, ...said }: ReportBreachCommand): Promise<string> {
    const today = this.clock.today();
    if (companyId === member.companyId) throw refuseReview('OWN_COMPANY', 'number');
    if (!(await this.claims.isVerified(member.organisationId))) throw refuseReview('CLAIM_REQUIRED');
    const membership = await this.memberships.ofCompany(companyId);
    if (!membership || membership.endedAt) throw refuseReview('NOT_A_SIGNATORY', 'number');
    const text = checkReviewText(said.text, 'text', today);
    const invoices = await this.recorded.toldBy(member.organisationId, companyId, today);
    const ratingIds = [...new Set(said.ratingIds.map((id) => id.toLowerCase()))];
    this.checkGrounds({ ...said, ratingIds }, invoices);
    const id = randomUUID();
    const at = this.clock.now();
    const actor = { kind: 'AUTHOR', accountId: member.accountId } as const;
    await this.database.transaction(async (sql) => {
      // First of all: whoever waits for this row meanwhile holds nothing that we will need.
      await lockStatus(sql, membership.id);
      await this.limit(sql, member);
      const report = { ...member, text, ratingIds };
      const opened = { id, membershipId: membership.id, companyId, commitment: said.commitment, report };
      const review = await keepReview(sql, opened, at);
      if (!review) throw refuseReview('ALREADY_REPORTED', 'number');
      const { organisationId } = member;
      await attachReviewFiles(sql, {
        reviewId: id,
        organisationId,
        fileIds: said.fileIds,
        type: REVIEW_FILES,
      });
      const data = {
        commitment: said.commitment,
        ratingIds,
        textHash: hashText(text),
        files: said.fileIds.length,
      };
      await recordReviewStep(sql, { review, step: 'REPORT', actor, at, data });
      await beginNextReview(sql, membership.id, at);
    });
    return id;
  }

  private checkGrounds(
    { commitment, fileIds, ratingIds }: Pick<ReportBreachCommand, 'commitment' | 'fileIds' | 'ratingIds'>,
    invoices: readonly RecordedInvoice[],
  ): void {
    if (invoices.length === 0) throw refuseReview('NO_RECORDED_INVOICE', 'number');
    if (!ratingIds.every((id) => invoices.some(({ ratingId }) => ratingId === id)))
      throw refuseReview('RATING_NOT_YOURS', 'ratingIds');
    if (fileIds.length === 0 && ratingIds.length === 0) throw refuseReview('EVIDENCE_REQUIRED', 'fileIds');
    if (commitment !== 'PAY_ON_TIME') return;
    const named = invoices.filter(({ ratingId }) => ratingIds.length === 0 || ratingIds.includes(ratingId));
    const late = named.filter(({ isLate }) => isLate).length;
    if (late < reviewPolicyOn(this.clock.today()).fewestLateInvoices.value)
      throw refuseReview('SINGLE_LATE_INVOICE', 'ratingIds');
  }

  private async limit(sql: SqlRunner, { organisationId }: Member): Promise<void> {
    const [today] = await sql.rows<{ reports: number }>(TODAY, [organisationId, this.clock.now()]);
    if (today!.reports >= reviewPolicyOn(this.clock.today()).mostReportsPerDay.value)
      throw refuseReview('TOO_MANY_REPORTS');
  }
}
