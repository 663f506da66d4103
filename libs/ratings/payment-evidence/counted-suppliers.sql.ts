import { COUNTED_STATUSES } from '../status/rating-status.js';

/**
 * Each client with each supplier whose word counts in its score, as a table to join: for counting suppliers over several clients,
 * to which the evidence gives another name at each.
 */
export const COUNTED_SUPPLIERS = `(SELECT DISTINCT r.client_company_id, r.supplier_company_id FROM rating r
  WHERE r.status IN (${COUNTED_STATUSES.map((status) => `'${status}'`).join(', ')}) AND r.heard_at IS NOT NULL
    AND r.is_verified AND NOT r.is_related_party)`;
