import type { CompanyId } from '#kernel';
import type { SqlRunner } from '#persistence';
import type { Experience } from '../experiences/experience.js';
import type { RatingAnswers } from '../publication/answers.js';
import { duplicateExperience } from '../refusals/refuse.js';
import type { ProofTier } from '../status/rating-status.js';
import type { SupplierDescription } from './rating-record.js';
import { storeExperiences } from './store-experiences.js';

/** A rating that was not there, or stood as a draft. */
export interface NewRating {
  readonly id: string;
  readonly status: 'DRAFT' | 'SUBMITTED';
  readonly authorOrganisationId: string;
  readonly createdBy: string;
  readonly supplier: SupplierDescription;
  readonly clientCompanyId: CompanyId;
  readonly tier: ProofTier;
  readonly isNegative: boolean;
  readonly isSigned: boolean;
  readonly answers: RatingAnswers;
  readonly comment: string | null;
  readonly clientContactEmail: string | null;
  readonly clientLanguage: 'fr' | 'en' | null;
  readonly importId: string | null;
  readonly experiences: readonly Experience[];
}

/** A draft of the same author is replaced; any other rating stays as it is, and no row comes back. */
const STORE = `INSERT INTO rating (id, author_organisation_id, supplier_company_id, supplier_activity_code, supplier_activity_scheme,
    supplier_size_band, client_company_id, status, tier, is_negative, is_signed, fairness, clarity, communication, would_work_again,
    comment, client_contact_email, client_language, import_id, submitted_at, created_by, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)
  ON CONFLICT (id) DO UPDATE SET client_company_id = excluded.client_company_id, status = excluded.status, tier = excluded.tier,
    is_negative = excluded.is_negative, is_signed = excluded.is_signed, fairness = excluded.fairness, clarity = excluded.clarity,
    communication = excluded.communication, would_work_again = excluded.would_work_again, comment = excluded.comment,
    client_contact_email = excluded.client_contact_email, client_language = excluded.client_language,
    submitted_at = excluded.submitted_at
    WHERE rating.status = 'DRAFT' AND rating.author_organisation_id = excluded.author_organisation_id
  RETURNING id`;

/**
 * Writes a rating with its invoices in the caller's transaction.
 * @throws RatingRefusal `DuplicateExperienceError` when an invoice was told before, or the draft was submitted meanwhile
 */
export async function storeRating(sql: SqlRunner, rating: NewRating, at: Date): Promise<void> {
  const { supplier, answers } = rating;
  const stored = await sql.rows(STORE, [
    rating.id,
    rating.authorOrganisationId,
    supplier.companyId,
    supplier.activityCode,
    supplier.activityScheme,
    supplier.sizeBand,
    rating.clientCompanyId,
    rating.status,
    rating.tier,
    rating.isNegative,
    rating.isSigned,
    answers.fairness,
    answers.clarity,
    answers.communication,
    answers.wouldWorkAgain,
    rating.comment,
    rating.clientContactEmail,
    rating.clientLanguage,
    rating.importId,
    rating.status === 'SUBMITTED' ? at : null,
    rating.createdBy,
    at,
  ]);
  if (stored.length === 0) throw duplicateExperience(rating.experiences.map(({ reference }) => reference));
  await storeExperiences(sql, rating, at);
}
