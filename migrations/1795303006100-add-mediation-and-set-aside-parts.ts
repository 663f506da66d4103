import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the two sides do about a dispute, and the parts of a rating that a decision sets aside: a text leaves the rating, and
 * can come back on appeal; an invoice is shown and counted no more, and still cannot be told a second time.
 */
export class AddMediationAndSetAsideParts1795303006100 implements MigrationInterface {
  name = 'AddMediationAndSetAsideParts1795303006100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE rating_dispute
      ADD COLUMN answer text,
      ADD COLUMN answered_by text,
      ADD COLUMN answered_at timestamptz,
      ADD COLUMN mediation_proposed_by text,
      ADD COLUMN mediation_started_at timestamptz,
      ADD CONSTRAINT rating_dispute_mediation_ck CHECK (mediation_proposed_by IN ('AUTHOR', 'CLIENT'));
    CREATE INDEX rating_contested_ix ON rating (id) WHERE status IN ('DISPUTED', 'MEDIATION');
    CREATE TABLE rating_hidden_text (
      rating_id uuid NOT NULL,
      part text NOT NULL,
      text text NOT NULL,
      written_at timestamptz,
      case_id uuid NOT NULL,
      hidden_at timestamptz NOT NULL,
      CONSTRAINT rating_hidden_text_pk PRIMARY KEY (rating_id, part),
      CONSTRAINT rating_hidden_text_part_ck CHECK (part IN ('COMMENT', 'REPLY')),
      CONSTRAINT rating_hidden_text_rating_fk FOREIGN KEY (rating_id) REFERENCES rating (id) ON DELETE CASCADE,
      CONSTRAINT rating_hidden_text_case_fk FOREIGN KEY (case_id) REFERENCES moderation_case (id) ON DELETE CASCADE
    );
    CREATE INDEX rating_hidden_text_case_ix ON rating_hidden_text (case_id);
    ALTER TABLE payment_experience ADD COLUMN excluded_by uuid,
      ADD CONSTRAINT payment_experience_excluded_fk FOREIGN KEY (excluded_by) REFERENCES moderation_case (id);
    CREATE INDEX payment_experience_excluded_ix ON payment_experience (excluded_by) WHERE excluded_by IS NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE payment_experience DROP COLUMN excluded_by;
      DROP TABLE rating_hidden_text;
      DROP INDEX rating_contested_ix;
      ALTER TABLE rating_dispute DROP COLUMN answer, DROP COLUMN answered_by, DROP COLUMN answered_at,
        DROP COLUMN mediation_proposed_by, DROP COLUMN mediation_started_at`);
  }
}
