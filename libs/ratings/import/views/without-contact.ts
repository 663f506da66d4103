import { Injectable } from '@nestjs/common';
import { ClaimsReadModel } from '#claims';
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
  ORDER BY r.id`;

/** Ratings of an import that wait until somebody of the client can be informed. */
@Injectable()
export class ListWithoutContact {
  constructor(
    private readonly database: Database,
    private readonly claims: ClaimsReadModel,
  ) {}

  /** A company that is held is informed in a moment: it waits for nobody's address. */
  async execute(importId: string): Promise<WithoutContact[]> {
    const waiting = await this.database.rows<WithoutContact>(WAITING, [importId], 'ledger-without-contact');
    if (waiting.length === 0) return [];
    const holders = await this.claims.verifiedOrganisations(waiting.map(({ companyId }) => companyId));
    return waiting.filter(({ companyId }) => !holders.has(companyId));
  }
}
