import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Cases that moderators decide, their decisions, flags and appeals. Who may not decide is refused here and not only by the
 * application: nobody judges an appeal of what they decided, what concerns their own organisation, or what they flagged.
 */
export class CreateModeration1795303006000 implements MigrationInterface {
  name = 'CreateModeration1795303006000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE moderation_case (
      id uuid NOT NULL,
      kind text NOT NULL,
      rating_id uuid NOT NULL,
      revision integer NOT NULL,
      opened_at timestamptz NOT NULL,
      due_on date NOT NULL,
      closed_at timestamptz,
      appeals_case_id uuid,
      CONSTRAINT moderation_case_pk PRIMARY KEY (id),
      CONSTRAINT moderation_case_kind_ck CHECK (kind IN ('DISPUTE', 'FLAG', 'GUARD', 'APPEAL')),
      CONSTRAINT moderation_case_appeal_ck CHECK ((kind = 'APPEAL') = (appeals_case_id IS NOT NULL)),
      CONSTRAINT moderation_case_rating_fk FOREIGN KEY (rating_id) REFERENCES rating (id) ON DELETE CASCADE,
      CONSTRAINT moderation_case_appealed_fk FOREIGN KEY (appeals_case_id) REFERENCES moderation_case (id) ON DELETE CASCADE
    );
    CREATE UNIQUE INDEX moderation_case_open_uq ON moderation_case (rating_id, kind) WHERE closed_at IS NULL;
    CREATE UNIQUE INDEX moderation_case_appeal_uq ON moderation_case (appeals_case_id) WHERE appeals_case_id IS NOT NULL;
    CREATE INDEX moderation_case_rating_ix ON moderation_case (rating_id);
    CREATE INDEX moderation_case_queue_ix ON moderation_case (due_on, id) WHERE closed_at IS NULL;
    CREATE TABLE moderation_decision (
      case_id uuid NOT NULL,
      decided_by text NOT NULL,
      decided_at timestamptz NOT NULL,
      outcome text NOT NULL,
      reason text NOT NULL,
      statement text NOT NULL,
      effects jsonb NOT NULL,
      appeal_until date,
      CONSTRAINT moderation_decision_pk PRIMARY KEY (case_id),
      CONSTRAINT moderation_decision_outcome_ck CHECK (outcome IN ('UPHELD', 'CORRECTED', 'REJECTED')),
      CONSTRAINT moderation_decision_case_fk FOREIGN KEY (case_id) REFERENCES moderation_case (id) ON DELETE CASCADE
    );
    CREATE INDEX moderation_decision_appeal_ix ON moderation_decision (appeal_until);
    CREATE TABLE moderation_appeal (
      case_id uuid NOT NULL,
      side text NOT NULL,
      text text NOT NULL,
      opened_by text NOT NULL,
      opened_at timestamptz NOT NULL,
      CONSTRAINT moderation_appeal_pk PRIMARY KEY (case_id, side),
      CONSTRAINT moderation_appeal_side_ck CHECK (side IN ('AUTHOR', 'CLIENT')),
      CONSTRAINT moderation_appeal_case_fk FOREIGN KEY (case_id) REFERENCES moderation_case (id) ON DELETE CASCADE
    );
    CREATE TABLE rating_flag (
      case_id uuid NOT NULL,
      account_id text NOT NULL,
      reason text NOT NULL,
      detail text,
      flagged_at timestamptz NOT NULL,
      CONSTRAINT rating_flag_pk PRIMARY KEY (case_id, account_id),
      CONSTRAINT rating_flag_case_fk FOREIGN KEY (case_id) REFERENCES moderation_case (id) ON DELETE CASCADE
    );
    CREATE INDEX rating_flag_account_ix ON rating_flag (account_id, flagged_at)`);
    await db.query(`CREATE FUNCTION moderation_exclusion(asked_case uuid, asked_account text) RETURNS text LANGUAGE sql STABLE AS $$
      SELECT CASE
        WHEN c.kind = 'APPEAL' AND EXISTS (SELECT FROM moderation_decision d JOIN moderation_case earlier ON earlier.id = d.case_id
          WHERE earlier.rating_id = c.rating_id AND earlier.id <> c.id AND d.decided_by = asked_account) THEN 'DECIDED_BEFORE'
        WHEN EXISTS (SELECT FROM rating r JOIN organisation o ON o.id = r.author_organisation_id
            OR o.company_id IN (r.supplier_company_id, r.client_company_id)
          JOIN organisation_member m ON m.organisation_id = o.id
          WHERE r.id = c.rating_id AND m.account_id = asked_account) THEN 'BELONGS_TO_A_SIDE'
        WHEN EXISTS (SELECT FROM rating_flag f JOIN moderation_case flagged ON flagged.id = f.case_id
          WHERE flagged.rating_id = c.rating_id AND f.account_id = asked_account) THEN 'FLAGGED_IT'
      END FROM moderation_case c WHERE c.id = asked_case $$`);
    await db.query(`CREATE FUNCTION refuse_excluded_moderator() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        exclusion text := moderation_exclusion(NEW.case_id, NEW.decided_by);
      BEGIN
        IF exclusion IS NOT NULL THEN
          RAISE EXCEPTION 'This moderator may not decide: %', exclusion
            USING ERRCODE = 'check_violation', CONSTRAINT = 'moderation_decision_impartial_ck';
        END IF;
        RETURN NEW;
      END $$`);
    await db.query(`CREATE TRIGGER refuse_excluded_moderator BEFORE INSERT OR UPDATE ON moderation_decision
      FOR EACH ROW EXECUTE FUNCTION refuse_excluded_moderator()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE moderation_appeal, rating_flag, moderation_decision, moderation_case;
      DROP FUNCTION refuse_excluded_moderator(), moderation_exclusion(uuid, text)`);
  }
}
