import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#persistence';
import { dropEvidence } from '../evidence/drop-evidence.js';
import { fileEvidence } from '../evidence/file-evidence.js';
import { ratingPolicyOn } from '../policy/rating-policy.js';
import { selfRating, tooManyDrafts } from '../refusals/refuse.js';
import { storeRating } from '../store/store-rating.js';
import { ownDraftId } from '../submit-rating/own-draft-id.js';
import { checkStatement } from '../submit-rating/rating-statement.js';
import type { SubmitRatingCommand } from '../submit-rating/submit-rating.js';
import { toNewRating } from '../submit-rating/to-new-rating.js';
import { DescribeSupplier } from '../supplier/describe-supplier.js';

const DRAFTS = `SELECT count(*)::int AS drafts FROM rating WHERE author_organisation_id = $1 AND status = 'DRAFT'`;

/** Keeps a rating for later: the same checks of form, nothing sent, nothing claimed. */
@Injectable()
export class SaveRatingDraft {
  constructor(
    private readonly database: Database,
    private readonly suppliers: DescribeSupplier,
    private readonly clock: Clock,
  ) {}

  /** Returns the id of the draft. @throws RatingRefusal */
  async execute({ member, statement, draftId }: SubmitRatingCommand): Promise<string> {
    const now = this.clock.now();
    const today = this.clock.today();
    const checked = checkStatement(statement, today);
    if (checked.client === member.companyId) throw selfRating();
    const supplier = await this.suppliers.execute(member.companyId);
    const { organisationId } = member;
    const { evidence } = checked;
    return this.database.transaction(async (sql) => {
      const id = (await ownDraftId(sql, draftId, member)) ?? randomUUID();
      await storeRating(
        sql,
        toNewRating({ id, status: 'DRAFT', member, statement: checked, supplier, today }),
        now,
      );
      const [kept] = await sql.rows<{ drafts: number }>(DRAFTS, [organisationId]);
      if (kept!.drafts > ratingPolicyOn(today).mostDrafts.value) throw tooManyDrafts();
      await dropEvidence(sql, id, evidence, now);
      await fileEvidence(sql, { ratingId: id, organisationId, side: 'AUTHOR', evidence }, now);
      return id;
    });
  }
}
