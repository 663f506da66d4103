import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was measured of each signatory at the end of each quarter, with its explanation, as it was told. */
export class CreateCharterAssessments1795303021000 implements MigrationInterface {
  name = 'CreateCharterAssessments1795303021000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE charter_assessment (
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      membership_id uuid NOT NULL,
      company_id text NOT NULL,
      quarter text NOT NULL,
      tier text NOT NULL,
      lines jsonb NOT NULL,
      policy_version text NOT NULL,
      assessed_at timestamptz NOT NULL,
      CONSTRAINT charter_assessment_pk PRIMARY KEY (id),
      CONSTRAINT charter_assessment_quarter_uq UNIQUE (membership_id, quarter),
      CONSTRAINT charter_assessment_membership_fk FOREIGN KEY (membership_id) REFERENCES charter_membership
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE charter_assessment');
  }
}
