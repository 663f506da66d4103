import type { PersonalDataPart } from '#identity';
import type { Database } from '#persistence';

const WRITTEN = `SELECT id, company_id, commitment, opened_at,
    CASE WHEN reported_by = $1 THEN text END AS text, CASE WHEN answered_by = $1 THEN answer END AS answer,
    CASE WHEN plan_submitted_by = $1 THEN plan END AS plan
  FROM charter_review WHERE $1 IN (reported_by, answered_by, plan_submitted_by) ORDER BY opened_at, id`;
const APPEALS = `SELECT decision_id, text, opened_at FROM charter_review_appeal WHERE opened_by = $1 ORDER BY opened_at`;
const DECISIONS = `SELECT review_id, decided_at, outcome, reason, statement FROM charter_review_decision WHERE decided_by = $1 ORDER BY decided_at`;

/** What a person wrote and decided in reviews. It is what organisations stated and is kept as such; it names nobody. */
export function reviewParts(database: Database): PersonalDataPart[] {
  return [
    { name: 'charterReviews', read: ({ accountId }) => database.rows(WRITTEN, [accountId]) },
    { name: 'charterReviewAppeals', read: ({ accountId }) => database.rows(APPEALS, [accountId]) },
    { name: 'charterReviewDecisions', read: ({ accountId }) => database.rows(DECISIONS, [accountId]) },
  ];
}
