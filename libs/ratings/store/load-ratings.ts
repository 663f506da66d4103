import type { CompanyId, Currency, Day } from '#kernel';
import type { SqlRunner } from '#persistence';
import type { LatenessReason, PaymentOutcome } from '../experiences/experience.js';
import type { ProofTier, RatingStatus } from '../status/rating-status.js';
import type { Contest, NoticeObstacle, RatingRecord } from './rating-record.js';

interface RatingRow {
  readonly id: string;
  readonly author_organisation_id: string;
  readonly supplier_company_id: CompanyId;
  readonly supplier_activity_code: string | null;
  readonly supplier_activity_scheme: string | null;
  readonly supplier_size_band: string | null;
  readonly client_company_id: CompanyId;
  readonly status: RatingStatus;
  readonly revision: number;
  readonly tier: ProofTier;
  readonly is_negative: boolean;
  readonly is_verified: boolean;
  readonly is_related_party: boolean;
  readonly is_signed: boolean;
  readonly fairness: number | null;
  readonly clarity: number | null;
  readonly communication: number | null;
  readonly would_work_again: number | null;
  readonly comment: string | null;
  readonly client_contact_email: string | null;
  readonly client_language: 'fr' | 'en' | null;
  readonly import_id: string | null;
  readonly submitted_at: Date | null;
  readonly notice_sent_at: Date | null;
  readonly reply_until: Date | null;
  readonly notice_obstacle: NoticeObstacle | null;
  readonly heard_at: Date | null;
  readonly published_at: Date | null;
  readonly settled_at: Date | null;
  readonly expires_on: Day | null;
  readonly reply: string | null;
  readonly replied_at: Date | null;
  readonly withdrawal_reason: string | null;
  readonly created_at: Date;
  readonly appeal_until: Day | null;
  readonly contest: Contest | null;
  readonly experiences: readonly ExperienceJson[];
}

/** Amounts are text because JSON numbers are not exact. */
interface ExperienceJson {
  readonly experienceId: string;
  readonly reference: string;
  readonly issuedOn: Day | null;
  readonly dueOn: Day;
  readonly amountMinor: string;
  readonly currency: Currency;
  readonly outcome: PaymentOutcome;
  readonly observedOn: Day | null;
  readonly frozenDays: number;
  readonly latenessReason: LatenessReason | null;
  readonly payments: readonly { readonly paidOn: Day; readonly amountMinor: string }[];
}

const EXPERIENCES = `coalesce((SELECT json_agg(json_build_object('experienceId', e.id, 'reference', e.reference, 'issuedOn', e.issued_on,
    'dueOn', e.due_on, 'amountMinor', e.amount_minor::text, 'currency', e.currency, 'outcome', e.outcome, 'observedOn', e.observed_on,
    'frozenDays', e.frozen_days, 'latenessReason', e.lateness_reason, 'payments', coalesce(
      (SELECT json_agg(json_build_object('paidOn', p.paid_on, 'amountMinor', p.amount_minor::text) ORDER BY p.paid_on, p.position)
       FROM experience_payment p WHERE p.experience_id = e.id), '[]'::json)) ORDER BY e.due_on, e.id)
  FROM payment_experience e WHERE e.rating_id = r.id AND e.excluded_by IS NULL), '[]'::json) AS experiences`;

const CONTEST = `(SELECT json_build_object('isAnswered', d.answered_at IS NOT NULL, 'mediationProposedBy', d.mediation_proposed_by)
  FROM rating_dispute d WHERE d.rating_id = r.id) AS contest`;

/** What was decided on appeal is final. */
const APPEAL_UNTIL = `(SELECT max(d.appeal_until) FROM moderation_case c JOIN moderation_decision d ON d.case_id = c.id
  WHERE c.rating_id = r.id AND NOT EXISTS (SELECT FROM moderation_decision f JOIN moderation_case a ON a.id = f.case_id
    WHERE a.appeals_case_id = c.id)) AS appeal_until`;

const BY_IDS = `SELECT r.*, ${EXPERIENCES}, ${CONTEST}, ${APPEAL_UNTIL} FROM rating r WHERE r.id = ANY($1)`;

/** Ratings with their invoices, in one statement, in the order of `ids`; unknown ones are left out. */
export async function loadRatings(sql: SqlRunner, ids: readonly string[]): Promise<RatingRecord[]> {
  if (ids.length === 0) return [];
  const rows = await sql.rows<RatingRow>(BY_IDS, [ids], 'ratings-by-id');
  const records = new Map(rows.map((row) => [row.id, toRecord(row)]));
  return ids.flatMap((id) => records.get(id) ?? []);
}

/**
 * One rating, locked until the transaction ends: whoever else would change it waits, and then sees what was done. The
 * lock comes first: a statement that waits for it would read the invoices as they were before.
 */
export async function lockRating(sql: SqlRunner, id: string): Promise<RatingRecord | null> {
  const locked = await sql.rows('SELECT 1 FROM rating WHERE id = $1 FOR UPDATE', [id], 'rating-lock');
  return locked.length === 0 ? null : ((await loadRatings(sql, [id]))[0] ?? null);
}

function toRecord(row: RatingRow): RatingRecord {
  return {
    id: row.id,
    authorOrganisationId: row.author_organisation_id,
    supplier: {
      companyId: row.supplier_company_id,
      activityCode: row.supplier_activity_code,
      activityScheme: row.supplier_activity_scheme,
      sizeBand: row.supplier_size_band,
    },
    clientCompanyId: row.client_company_id,
    status: row.status,
    revision: row.revision,
    tier: row.tier,
    isNegative: row.is_negative,
    isVerified: row.is_verified,
    isRelatedParty: row.is_related_party,
    isSigned: row.is_signed,
    answers: {
      fairness: row.fairness,
      clarity: row.clarity,
      communication: row.communication,
      wouldWorkAgain: row.would_work_again,
    },
    comment: row.comment,
    clientContactEmail: row.client_contact_email,
    clientLanguage: row.client_language,
    importId: row.import_id,
    submittedAt: row.submitted_at,
    noticeSentAt: row.notice_sent_at,
    replyUntil: row.reply_until,
    noticeObstacle: row.notice_obstacle,
    heardAt: row.heard_at,
    publishedAt: row.published_at,
    settledAt: row.settled_at,
    expiresOn: row.expires_on,
    reply: row.reply,
    repliedAt: row.replied_at,
    withdrawalReason: row.withdrawal_reason,
    createdAt: row.created_at,
    appealUntil: row.appeal_until,
    contest: row.contest,
    experiences: row.experiences.map(toExperience),
  };
}

function toExperience(json: ExperienceJson): RatingRecord['experiences'][number] {
  return {
    ...json,
    amountMinor: BigInt(json.amountMinor),
    payments: json.payments.map(({ paidOn, amountMinor }) => ({ paidOn, amountMinor: BigInt(amountMinor) })),
  };
}
