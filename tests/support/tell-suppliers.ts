import type { Database } from '#persistence';

/** One invoice as a supplier told it. */
export interface ToldInvoice {
  /** Date of the invoice itself; unknown unless said. */
  readonly issuedOn?: string;
  readonly dueOn: string;
  /** Null: still unpaid. */
  readonly paidOn: string | null;
  readonly amountMinor: number;
  readonly currency?: 'EUR' | 'GBP';
}

/** What one supplier told of a client, once the client was heard. */
export interface ToldSupplier {
  /** Tells suppliers apart; the same key is the same supplier. */
  readonly key: string;
  readonly heardOn: string;
  readonly invoices: readonly ToldInvoice[];
  readonly tier?: 'T0' | 'T2' | 'T3';
  readonly status?: 'PUBLISHED' | 'DISPUTED';
  readonly isVerified?: boolean;
  readonly isRelatedParty?: boolean;
  readonly activityCode?: string;
  readonly sizeBand?: string;
  readonly comment?: string;
  /** Of the rated company, on the day when it was heard. */
  readonly reply?: string;
  /** Fairness, clarity, communication, would work again. */
  readonly marks?: readonly [number, number, number, number];
}

const RATINGS = `INSERT INTO rating (id, author_organisation_id, supplier_company_id, supplier_activity_code, supplier_activity_scheme,
    supplier_size_band, client_company_id, status, tier, is_negative, is_verified, is_related_party, submitted_at, notice_sent_at,
    heard_at, published_at, comment, reply, replied_at, fairness, clarity, communication, would_work_again, created_by, created_at)
  SELECT id, key, 'FR-' || key, activity_code, 'NAF_REV2', size_band, $2, status, tier, false, is_verified, is_related_party,
    heard_on, heard_on, heard_on, CASE WHEN status = 'PUBLISHED' THEN heard_on END, comment, reply, CASE WHEN reply IS NOT NULL THEN heard_on END,
    marks[1], marks[2], marks[3], marks[4], 'test', heard_on
  FROM jsonb_to_recordset($1) AS r (id uuid, key text, activity_code text, size_band text, status text, tier text,
    is_verified boolean, is_related_party boolean, heard_on date, comment text, reply text, marks smallint[])`;

const INVOICES = `INSERT INTO payment_experience (id, rating_id, author_organisation_id, supplier_company_id, client_company_id,
    reference, issued_on, due_on, amount_minor, currency, outcome, created_at)
  SELECT id, rating_id, key, 'FR-' || key, $2, reference, issued_on, due_on, amount_minor, currency,
    CASE WHEN paid_on IS NULL THEN 'UNPAID' ELSE 'PAID' END, heard_on
  FROM jsonb_to_recordset($1) AS e (id uuid, rating_id uuid, key text, reference text, issued_on date, due_on date, amount_minor bigint,
    currency text, paid_on date, heard_on date)`;

const PAYMENTS = `INSERT INTO experience_payment (experience_id, position, paid_on, amount_minor, recorded_at)
  SELECT id, 0, paid_on, amount_minor, greatest(heard_on, paid_on)
  FROM jsonb_to_recordset($1) AS e (id uuid, paid_on date, amount_minor bigint, heard_on date) WHERE paid_on IS NOT NULL`;

/** Writes ratings as they stand once their clients were heard; invoices that were due later became known on their day. */
export async function tellSuppliers(
  database: Database,
  clientId: string,
  suppliers: readonly ToldSupplier[],
): Promise<void> {
  const ratings = suppliers.map((supplier) => ({ ...supplier, id: crypto.randomUUID() }));
  const invoices = ratings.flatMap((rating) =>
    rating.invoices.map(({ issuedOn, dueOn, paidOn, amountMinor, currency = 'EUR' }, index) => ({
      id: crypto.randomUUID(),
      rating_id: rating.id,
      key: rating.key,
      reference: `${dueOn}-${index}`,
      issued_on: issuedOn,
      due_on: dueOn,
      amount_minor: amountMinor,
      currency,
      paid_on: paidOn,
      heard_on: rating.heardOn,
    })),
  );
  const rows = ratings.map((rating) => ({
    id: rating.id,
    key: rating.key,
    activity_code: rating.activityCode ?? '43.22A',
    size_band: rating.sizeBand ?? '21',
    status: rating.status ?? 'PUBLISHED',
    tier: rating.tier ?? 'T3',
    is_verified: rating.isVerified ?? true,
    is_related_party: rating.isRelatedParty ?? false,
    heard_on: rating.heardOn,
    comment: rating.comment,
    reply: rating.reply,
    marks: rating.marks,
  }));
  await database.rows(RATINGS, [JSON.stringify(rows), clientId]);
  await database.rows(INVOICES, [JSON.stringify(invoices), clientId]);
  await database.rows(PAYMENTS, [JSON.stringify(invoices)]);
}
