import { randomUUID } from 'node:crypto';
import type { SqlRunner } from '#persistence';
import type { Experience } from '../experiences/experience.js';
import { invoiceKey } from '../experiences/invoice-key.js';
import { duplicateExperience } from '../refusals/refuse.js';
import type { NewRating } from './store-rating.js';

/** The unique index answers, not a question asked before: of two submissions of one invoice, one gets no row back. */
const INSERT = `INSERT INTO payment_experience (id, rating_id, author_organisation_id, supplier_company_id, client_company_id, invoice_key,
    reference, issued_on, due_on, amount_minor, currency, outcome, observed_on, frozen_days, lateness_reason, import_id, created_at)
  SELECT id, $2, $3, $4, $5, invoice_key, reference, issued_on, due_on, amount_minor, currency, outcome, observed_on, frozen_days,
    lateness_reason, $6, $7
  FROM jsonb_to_recordset($1::jsonb) AS e (id uuid, invoice_key text, reference text, issued_on date, due_on date, amount_minor bigint,
    currency text, outcome text, observed_on date, frozen_days integer, lateness_reason text)
  ORDER BY invoice_key
  ON CONFLICT (supplier_company_id, client_company_id, invoice_key) WHERE withdrawn_at IS NULL DO NOTHING
  RETURNING id`;

const INSERT_PAYMENTS = `INSERT INTO experience_payment (experience_id, position, paid_on, amount_minor, recorded_at)
  SELECT experience_id, position, paid_on, amount_minor, $2 FROM jsonb_to_recordset($1::jsonb)
    AS p (experience_id uuid, position smallint, paid_on date, amount_minor bigint)`;

type Owner = Pick<
  NewRating,
  'id' | 'status' | 'authorOrganisationId' | 'supplier' | 'clientCompanyId' | 'importId' | 'experiences'
>;

/**
 * Puts these invoices in the place of those that the rating had. Those of a draft have no key: they claim no invoice.
 * @throws RatingRefusal `DuplicateExperienceError` naming the invoices that were told before
 */
export async function storeExperiences(sql: SqlRunner, rating: Owner, at: Date): Promise<void> {
  const isDraft = rating.status === 'DRAFT';
  const experiences = rating.experiences.map((experience) => ({ id: randomUUID(), ...experience }));
  // What a decision set aside stays told: it keeps its invoice from being told again.
  await sql.rows('DELETE FROM payment_experience WHERE rating_id = $1 AND excluded_by IS NULL', [rating.id]);
  const inserted = await sql.rows<{ id: string }>(INSERT, [
    JSON.stringify(experiences.map((experience) => toRow(experience, isDraft))),
    rating.id,
    rating.authorOrganisationId,
    rating.supplier.companyId,
    rating.clientCompanyId,
    rating.importId,
    at,
  ]);
  const kept = new Set(inserted.map(({ id }) => id));
  const refused = experiences.filter(({ id }) => !kept.has(id));
  if (refused.length > 0) throw duplicateExperience(refused.map(({ reference }) => reference));
  const payments = experiences.flatMap(({ id, payments: paid }) =>
    paid.map(({ paidOn, amountMinor }, position) => ({
      experience_id: id,
      position,
      paid_on: paidOn,
      amount_minor: String(amountMinor),
    })),
  );
  if (payments.length > 0) await sql.rows(INSERT_PAYMENTS, [JSON.stringify(payments), at]);
}

function toRow(experience: Experience & { readonly id: string }, isDraft: boolean) {
  return {
    id: experience.id,
    invoice_key: isDraft ? null : invoiceKey(experience),
    reference: experience.reference,
    issued_on: experience.issuedOn,
    due_on: experience.dueOn,
    amount_minor: String(experience.amountMinor),
    currency: experience.currency,
    outcome: experience.outcome,
    observed_on: experience.observedOn,
    frozen_days: experience.frozenDays,
    lateness_reason: experience.latenessReason,
  };
}
