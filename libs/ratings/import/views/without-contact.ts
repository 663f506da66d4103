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

type Waiting = Omit<WithoutContact, 'invoices'>;

const WAITING = `SELECT r.id AS "ratingId", r.client_company_id AS "companyId" FROM rating r
  WHERE r.import_id = $1 AND r.status = 'SUBMITTED' AND r.is_negative AND r.client_contact_email IS NULL ORDER BY r.id`;
const INVOICES = `SELECT rating_id AS "ratingId", count(*)::int AS invoices FROM payment_experience WHERE rating_id = ANY($1) GROUP BY 1`;

/** Ratings of an import that wait until somebody of the client can be informed. */
@Injectable()
export class ListWithoutContact {
  constructor(
    private readonly database: Database,
    private readonly claims: ClaimsReadModel,
  ) {}

  async count(importId: string): Promise<number> {
    return (await this.waiting(importId)).length;
  }

  async first(importId: string, most: number): Promise<WithoutContact[]> {
    const waiting = (await this.waiting(importId)).slice(0, most);
    const rows = await this.database.rows<Pick<WithoutContact, 'ratingId' | 'invoices'>>(INVOICES, [
      waiting.map(({ ratingId }) => ratingId),
    ]);
    const invoices = new Map(rows.map((row) => [row.ratingId, row.invoices]));
    return waiting.map((one) => ({ ...one, invoices: invoices.get(one.ratingId) ?? 0 }));
  }

  /** A company that is held is informed in a moment: it waits for nobody's address. */
  private async waiting(importId: string): Promise<Waiting[]> {
    const waiting = await this.database.rows<Waiting>(WAITING, [importId], 'ledger-without-contact');
    if (waiting.length === 0) return [];
    const holders = await this.claims.verifiedOrganisations(waiting.map(({ companyId }) => companyId));
    return waiting.filter(({ companyId }) => !holders.has(companyId));
  }
}
