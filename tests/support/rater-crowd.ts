import { randomUUID } from 'node:crypto';
import type { Database } from '#persistence';
import { CLIENT } from './rating-world.js';

/** A supplier that rates a client, as the guards would meet it. */
export interface CrowdRater {
  readonly number: number;
  readonly email?: string;
  readonly network?: string;
  readonly foundedOn?: string;
  readonly submittedAt?: string;
  readonly comment?: string | null;
  readonly isNegative?: boolean;
  readonly answer?: number | null;
  readonly client?: string;
  readonly supplier?: string;
}

const STORE = [
  `INSERT INTO account (id, name, email, is_email_verified) SELECT id, 'Camille Exemple', email, true FROM json_populate_recordset(NULL::account, $1)`,
  `INSERT INTO organisation (id, company_id, name, slug, created_at) SELECT id, company_id, name, slug, created_at
     FROM json_populate_recordset(NULL::organisation, $1)`,
  `INSERT INTO organisation_member (id, organisation_id, account_id, role) SELECT id, id, id, 'owner' FROM json_populate_recordset(NULL::organisation, $1)`,
  `INSERT INTO account_session (id, account_id, token, expires_at, ip_address, active_organisation_id)
     SELECT id, account_id, id, now() + interval '1 day', ip_address, account_id FROM json_populate_recordset(NULL::account_session, $1)`,
  `INSERT INTO rating (id, author_organisation_id, supplier_company_id, client_company_id, status, tier, is_negative, fairness, comment,
     submitted_at, notice_sent_at, heard_at, published_at, created_by, created_at)
   SELECT id, author_organisation_id, supplier_company_id, client_company_id, 'PUBLISHED', 'T2', is_negative, fairness, comment,
     submitted_at, submitted_at, submitted_at, submitted_at, author_organisation_id, submitted_at FROM json_populate_recordset(NULL::rating, $1)`,
] as const;

/** Stores raters with what the guards look at, without the days that their ratings would take. Returns the ratings' ids. */
export async function storeCrowd(database: Database, raters: readonly CrowdRater[]): Promise<string[]> {
  const rows = raters.map((rater) => {
    const account = randomUUID();
    const supplier = rater.supplier ?? `GB-${String(10_000_000 + rater.number)}`;
    return {
      account: { id: account, email: rater.email ?? `${account}@gmail.com` },
      organisation: {
        id: account,
        company_id: supplier,
        name: `EXEMPLE ${rater.number}`,
        slug: account,
        created_at: rater.foundedOn ?? '2024-01-01',
      },
      session: { id: account, account_id: account, ip_address: rater.network ?? null },
      rating: {
        id: randomUUID(),
        author_organisation_id: account,
        supplier_company_id: supplier,
        client_company_id: rater.client ?? CLIENT.id,
        is_negative: rater.isNegative ?? false,
        fairness: rater.answer ?? null,
        comment: rater.comment ?? null,
        submitted_at: rater.submittedAt ?? '2026-06-01T09:00:00Z',
      },
    };
  });
  const [accounts, organisations, members, sessions, ratings] = STORE;
  await database.rows(accounts, [JSON.stringify(rows.map(({ account }) => account))]);
  await database.rows(organisations, [JSON.stringify(rows.map(({ organisation }) => organisation))]);
  await database.rows(members, [JSON.stringify(rows.map(({ organisation }) => organisation))]);
  await database.rows(sessions, [JSON.stringify(rows.map(({ session }) => session))]);
  await database.rows(ratings, [JSON.stringify(rows.map(({ rating }) => rating))]);
  return rows.map(({ rating }) => rating.id);
}
