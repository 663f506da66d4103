import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reviews of breaches. One review of a membership goes on at a time, others wait. The database itself refuses a moderator who
 * decided before, or who has a tie to either side.
 */
export class CreateCharterReviews1795303022000 implements MigrationInterface {
  name = 'CreateCharterReviews1795303022000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE charter_review (
      id uuid NOT NULL,
      membership_id uuid NOT NULL,
      company_id text NOT NULL,
      origin text NOT NULL,
      commitment text NOT NULL,
      quarter text,
      reporter_organisation_id text,
      reporter_company_id text,
      reported_by text,
      text text,
      rating_ids uuid array NOT NULL DEFAULT '{}',
      stage text NOT NULL,
      outcome text,
      opened_at timestamptz NOT NULL,
      answer_until date,
      answer text,
      answered_at timestamptz,
      answered_by text,
      plan_due_on date,
      plan text,
      plan_submitted_at timestamptz,
      plan_submitted_by text,
      plan_until date,
      suspended_on date,
      suspended_until date,
      due_on date,
      closed_at timestamptz,
      CONSTRAINT charter_review_pk PRIMARY KEY (id),
      CONSTRAINT charter_review_membership_fk FOREIGN KEY (membership_id) REFERENCES charter_membership,
      CONSTRAINT charter_review_stage_ck CHECK (stage IN ('WAITING', 'HEARING', 'DECISION', 'PLAN_AWAITED', 'PLAN_RUNNING', 'SUSPENDED', 'APPEALED', 'CLOSED')),
      CONSTRAINT charter_review_origin_ck CHECK ((origin = 'MEASURED') = (quarter IS NOT NULL) AND (origin = 'REPORT') = (reporter_organisation_id IS NOT NULL))
    );
    CREATE UNIQUE INDEX charter_review_going_on_uq ON charter_review (membership_id) WHERE stage NOT IN ('WAITING', 'CLOSED');
    CREATE UNIQUE INDEX charter_review_reporter_uq ON charter_review (membership_id, reporter_organisation_id) WHERE stage <> 'CLOSED';
    CREATE UNIQUE INDEX charter_review_quarter_uq ON charter_review (membership_id, quarter) WHERE quarter IS NOT NULL;
    CREATE INDEX charter_review_reporter_ix ON charter_review (reporter_organisation_id, opened_at);
    CREATE INDEX charter_review_company_ix ON charter_review (company_id, opened_at);
    CREATE INDEX charter_review_queue_ix ON charter_review (due_on, id) WHERE stage IN ('DECISION', 'APPEALED', 'SUSPENDED');
    CREATE TABLE charter_review_decision (
      id uuid NOT NULL,
      review_id uuid NOT NULL,
      position integer NOT NULL,
      is_appeal boolean NOT NULL,
      decided_by text,
      decided_at timestamptz NOT NULL,
      outcome text NOT NULL,
      reason text NOT NULL,
      statement text,
      appeal_until date,
      CONSTRAINT charter_review_decision_pk PRIMARY KEY (id),
      CONSTRAINT charter_review_decision_position_uq UNIQUE (review_id, position),
      CONSTRAINT charter_review_decision_review_fk FOREIGN KEY (review_id) REFERENCES charter_review,
      CONSTRAINT charter_review_decision_outcome_ck CHECK (outcome IN ('CLEARED', 'ACTION_PLAN', 'SUSPENDED', 'REINSTATED', 'REVOKED')),
      CONSTRAINT charter_review_decision_statement_ck CHECK ((decided_by IS NULL) = (statement IS NULL))
    );
    CREATE UNIQUE INDEX charter_review_decision_once_uq ON charter_review_decision (review_id, decided_by);
    CREATE TABLE charter_review_appeal (
      decision_id uuid NOT NULL,
      side text NOT NULL,
      text text NOT NULL,
      opened_by text NOT NULL,
      opened_at timestamptz NOT NULL,
      CONSTRAINT charter_review_appeal_pk PRIMARY KEY (decision_id, side),
      CONSTRAINT charter_review_appeal_side_ck CHECK (side IN ('REPORTER', 'SIGNATORY')),
      CONSTRAINT charter_review_appeal_decision_fk FOREIGN KEY (decision_id) REFERENCES charter_review_decision
    )`);
    await db.query(`CREATE FUNCTION charter_review_exclusion(asked_review uuid, asked_account text) RETURNS text LANGUAGE sql STABLE AS $$
      SELECT CASE
        WHEN EXISTS (SELECT FROM charter_review_decision d WHERE d.review_id = r.id AND d.decided_by = asked_account) THEN 'DECIDED_BEFORE'
        WHEN asked_account IN (r.reported_by, r.answered_by, r.plan_submitted_by) OR EXISTS (SELECT FROM organisation o
          JOIN organisation_member m ON m.organisation_id = o.id
          WHERE m.account_id = asked_account AND (o.id = r.reporter_organisation_id OR o.company_id IN (r.company_id, r.reporter_company_id)))
          THEN 'BELONGS_TO_A_SIDE'
      END FROM charter_review r WHERE r.id = asked_review $$`);
    await db.query(`CREATE FUNCTION refuse_excluded_charter_moderator() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        exclusion text := charter_review_exclusion(NEW.review_id, NEW.decided_by);
      BEGIN
        IF exclusion IS NOT NULL THEN
          RAISE EXCEPTION 'This moderator may not decide: %', exclusion
            USING ERRCODE = 'check_violation', CONSTRAINT = 'charter_review_decision_impartial_ck';
        END IF;
        RETURN NEW;
      END $$`);
    await db.query(`CREATE TRIGGER refuse_excluded_charter_moderator BEFORE INSERT ON charter_review_decision
      FOR EACH ROW EXECUTE FUNCTION refuse_excluded_charter_moderator()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE charter_review_appeal, charter_review_decision;
      DROP FUNCTION refuse_excluded_charter_moderator(), charter_review_exclusion(uuid, text);
      DROP TABLE charter_review`);
  }
}
