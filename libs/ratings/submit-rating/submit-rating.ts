import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { appendAudit } from '#audit';
import { OrganisationSignsReadModel, type Member } from '#identity';
import { recordEvent } from '#jobs';
import { Clock } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import { ClientContact } from '../client-contact/client-contact.js';
import { dropEvidence } from '../evidence/drop-evidence.js';
import { fileEvidence } from '../evidence/file-evidence.js';
import { ratingPolicyOn } from '../policy/rating-policy.js';
import { isNegative } from '../publication/is-negative.js';
import { RATING_CHANGED } from '../ratings.events.js';
import {
  claimRequired,
  contactRequired,
  relatedCompany,
  selfRating,
  tooManyRequests,
} from '../refusals/refuse.js';
import { storeRating, type NewRating } from '../store/store-rating.js';
import { DescribeSupplier } from '../supplier/describe-supplier.js';
import { ClaimsReadModel } from '#claims';
import { ownDraftId } from './own-draft-id.js';
import { checkStatement, type RatingStatement } from './rating-statement.js';
import { toNewRating } from './to-new-rating.js';

export interface SubmitRatingCommand {
  readonly member: Member;
  readonly statement: RatingStatement;
  /** A draft of the same organisation that becomes this rating. */
  readonly draftId: string | null;
}

const TODAY = `SELECT count(*)::int AS submitted FROM rating
  WHERE author_organisation_id = $1 AND submitted_at > $2::timestamptz - interval '1 day' AND import_id IS NULL`;

/** A supplier says how a client pays. The client is told next, by a job of its own; nothing is public yet. */
@Injectable()
export class SubmitRating {
  constructor(
    private readonly database: Database,
    private readonly claims: ClaimsReadModel,
    private readonly suppliers: DescribeSupplier,
    private readonly signs: OrganisationSignsReadModel,
    private readonly contact: ClientContact,
    private readonly clock: Clock,
  ) {}

  /** Returns the id of the rating. @throws RatingRefusal */
  async execute({ member, statement, draftId }: SubmitRatingCommand): Promise<string> {
    const now = this.clock.now();
    const today = this.clock.today();
    const checked = checkStatement(statement, today);
    if (checked.client === member.companyId) throw selfRating();
    if (!(await this.claims.isVerified(member.organisationId))) throw claimRequired();
    if (await this.signs.haveCommonOwner(member.organisationId, checked.client)) throw relatedCompany();
    await this.contact.assertNotTheAuthors(member.organisationId, checked.clientContactEmail);
    await this.assertClientCanBeHeard(checked);
    const supplier = await this.suppliers.execute(member.companyId);
    return this.database.transaction(async (sql) => {
      await this.assertWithinLimit(sql, member, now);
      const id = (await ownDraftId(sql, draftId, member)) ?? randomUUID();
      const rating = toNewRating({ id, status: 'SUBMITTED', member, statement: checked, supplier, today });
      await storeRating(sql, rating, now);
      const { organisationId } = member;
      const filing = { ratingId: id, organisationId, side: 'AUTHOR', evidence: checked.evidence } as const;
      await dropEvidence(sql, id, checked.evidence, now);
      await fileEvidence(sql, filing, now);
      await announceSubmission(sql, rating, member, now);
      return id;
    });
  }

  private async assertClientCanBeHeard(statement: RatingStatement): Promise<void> {
    if (!isNegative(statement, this.clock.today()) || statement.clientContactEmail) return;
    const holders = await this.claims.verifiedOrganisations([statement.client]);
    if ((holders.get(statement.client) ?? []).length === 0) throw contactRequired();
  }

  private async assertWithinLimit(sql: SqlRunner, { organisationId }: Member, now: Date): Promise<void> {
    const [today] = await sql.rows<{ submitted: number }>(TODAY, [organisationId, now]);
    if (today!.submitted >= ratingPolicyOn(this.clock.today()).mostSubmissionsPerDay.value)
      throw tooManyRequests();
  }
}

/** Records in the caller's transaction that a rating was submitted: the client is informed after it is kept. Call it last. */
export async function announceSubmission(
  sql: SqlRunner,
  { id, clientCompanyId, tier, experiences }: NewRating,
  { accountId }: Member,
  at: Date,
): Promise<void> {
  const payload = {
    ratingId: id,
    clientCompanyId,
    action: 'SUBMIT',
    by: 'AUTHOR',
    status: 'SUBMITTED',
    revision: 1,
  };
  await recordEvent(sql, { type: RATING_CHANGED, payload });
  await appendAudit(sql, {
    subject: { type: 'RATING', id },
    action: 'SUBMITTED',
    actor: { kind: 'AUTHOR', accountId },
    data: { from: 'DRAFT', to: 'SUBMITTED', revision: 1, tier, invoices: experiences.length },
    at,
  });
}
