import { Injectable } from '@nestjs/common';
import type { CompanyId, Day } from '#kernel';
import { Database } from '#persistence';

/** An invoice that an organisation told of a client, and still stands by. */
export interface RecordedInvoice {
  readonly experienceId: string;
  readonly ratingId: string;
  /** Paid after its due day, or unpaid when it was last looked at after that day. Days of a dispute are not lateness. */
  readonly isLate: boolean;
}

const RECORDED = `SELECT e.id AS "experienceId", r.id AS "ratingId",
    CASE WHEN p.paid >= e.amount_minor THEN p.last_on ELSE coalesce(e.observed_on, $3::date) END > e.due_on + e.frozen_days AS "isLate"
  FROM rating r JOIN payment_experience e ON e.rating_id = r.id AND e.withdrawn_at IS NULL AND e.excluded_by IS NULL
  CROSS JOIN LATERAL (SELECT coalesce(sum(amount_minor), 0) AS paid, max(paid_on) AS last_on
    FROM experience_payment WHERE experience_id = e.id) p
  WHERE r.author_organisation_id = $1 AND r.client_company_id = $2 AND r.status NOT IN ('DRAFT', 'REJECTED', 'WITHDRAWN')
  ORDER BY e.id`;

/** Whether, and how, one organisation did business with one company, in its own records. */
@Injectable()
export class RecordedInvoicesReadModel {
  constructor(private readonly database: Database) {}

  /** Empty when the organisation has told of no invoice to this client. */
  toldBy(organisationId: string, clientId: CompanyId, today: Day): Promise<RecordedInvoice[]> {
    return this.database.rows<RecordedInvoice>(RECORDED, [organisationId, clientId, today]);
  }
}
