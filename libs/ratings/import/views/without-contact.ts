import { Injectable } from '@nestjs/common';
import type { CompanyId } from '#kernel';
import { Database } from '#persistence';

/** A company of which something was told that may harm, and that nobody could be informed of. */
export interface WithoutContact {
  readonly companyId: CompanyId;
  readonly ratingId: string;
  readonly invoices: number;
}

const WAITING = `SELECT r.client_company_id AS "companyId", r.id AS "ratingId",
    (SELECT count(*)::int FROM payment_experience e WHERE e.rating_id = r.id) AS invoices
  FROM rating r WHERE r.import_id = $1 AND r.status = 'SUBMITTED' AND r.is_negative AND r.client_contact_email IS NULL
    AND NOT EXISTS (SELECT 1 FROM company_claim c WHERE c.company_id = r.client_company_id AND c.status IN ('VERIFIED', 'CHALLENGED', 'CONFIRMED'))
  ORDER BY r.id LIMIT $2`;
const COUNT = `SELECT count(*)::int AS n FROM (${WAITING}) AS waiting`;
const MOST_COUNTED = 100_000;

/** Ratings of an import that wait until somebody of the client can be informed. */
@Injectable()
export class ListWithoutContact {
  constructor(private readonly database: Database) {}

  execute(importId: string, first: number): Promise<WithoutContact[]> {
    return this.database.rows<WithoutContact>(WAITING, [importId, first]);
  }

  async count(importId: string): Promise<number> {
    const [found] = await this.database.rows<{ n: number }>(COUNT, [importId, MOST_COUNTED]);
    return found!.n;
  }
}
