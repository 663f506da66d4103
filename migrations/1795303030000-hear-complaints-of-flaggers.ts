import type { MigrationInterface, QueryRunner } from 'typeorm';

const FUNCTION = (
  decidedBefore: string,
) => `CREATE OR REPLACE FUNCTION moderation_exclusion(asked_case uuid, asked_account text)
  RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE
      WHEN EXISTS (SELECT FROM moderation_decision d JOIN moderation_case earlier ON earlier.id = d.case_id
        WHERE earlier.rating_id = c.rating_id AND earlier.id <> c.id AND d.decided_by = asked_account
          AND (${decidedBefore})) THEN 'DECIDED_BEFORE'
      WHEN EXISTS (SELECT FROM rating r JOIN organisation o ON o.id = r.author_organisation_id
          OR o.company_id IN (r.supplier_company_id, r.client_company_id)
        JOIN organisation_member m ON m.organisation_id = o.id
        WHERE r.id = c.rating_id AND m.account_id = asked_account) THEN 'BELONGS_TO_A_SIDE'
      WHEN EXISTS (SELECT FROM rating_flag f JOIN moderation_case flagged ON flagged.id = f.case_id
        WHERE flagged.rating_id = c.rating_id AND f.account_id = asked_account) THEN 'FLAGGED_IT'
    END FROM moderation_case c WHERE c.id = asked_case $$`;

/** Whoever flags a rating again complains of the decision on their first flag: its moderator may not judge that. */
export class HearComplaintsOfFlaggers1795303030000 implements MigrationInterface {
  name = 'HearComplaintsOfFlaggers1795303030000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      FUNCTION(`c.kind = 'APPEAL' OR EXISTS (SELECT FROM rating_flag again JOIN rating_flag first USING (account_id)
            WHERE again.case_id = c.id AND first.case_id IN (earlier.id, earlier.appeals_case_id))`),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(FUNCTION(`c.kind = 'APPEAL'`));
  }
}
