import type { PersonalDataPart } from '#identity';
import type { Database } from '#persistence';

/** What a person wrote, sent or decided, without the address of anybody else. */
const BY_ACCOUNT: Readonly<Record<string, string>> = {
  ratings: `SELECT id, client_company_id, status, comment, fairness, clarity, communication, would_work_again, is_signed, created_at,
    submitted_at, withdrawal_reason FROM rating WHERE created_by = $1 ORDER BY created_at, id`,
  ratingDisputes: `SELECT rating_id, reason, text, opened_at FROM rating_dispute WHERE opened_by = $1 ORDER BY opened_at`,
  disputeAnswers: `SELECT rating_id, answer, answered_at FROM rating_dispute WHERE answered_by = $1 ORDER BY answered_at`,
  ledgerImports: `SELECT id, file_name, status, created_at, confirmed_at, finished_at FROM ledger_import
    WHERE created_by = $1 OR confirmed_by = $1 ORDER BY created_at, id`,
  ratingFlags: `SELECT reason, detail, flagged_at FROM rating_flag WHERE account_id = $1 ORDER BY flagged_at`,
  moderationAppeals: `SELECT case_id, side, text, opened_at FROM moderation_appeal WHERE opened_by = $1 ORDER BY opened_at`,
  moderationDecisions: `SELECT case_id, decided_at, outcome, reason, statement FROM moderation_decision
    WHERE decided_by = $1 ORDER BY decided_at`,
};

/** Texts are statements of an organisation and refused when they name a person: they outlive the account that typed them. */
export function ratingParts(database: Database): PersonalDataPart[] {
  return Object.entries(BY_ACCOUNT).map(([name, statement]) => ({
    name,
    read: ({ accountId }) => database.rows<object>(statement, [accountId]),
  }));
}
