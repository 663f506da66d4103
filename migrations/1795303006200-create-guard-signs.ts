import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Signs that ratings may not be what they say: an explanation for the moderator, never a punishment by itself. */
export class CreateGuardSigns1795303006200 implements MigrationInterface {
  name = 'CreateGuardSigns1795303006200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE guard_sign (
      id uuid NOT NULL,
      case_id uuid NOT NULL,
      kind text NOT NULL,
      fingerprint text NOT NULL,
      weight double precision NOT NULL,
      explanation jsonb NOT NULL,
      related_rating_ids uuid array NOT NULL,
      found_at timestamptz NOT NULL,
      CONSTRAINT guard_sign_pk PRIMARY KEY (id),
      CONSTRAINT guard_sign_kind_ck CHECK (kind IN ('SAME_GROUP', 'RECIPROCITY', 'VELOCITY', 'SHARED_SIGNS', 'CLUSTER')),
      CONSTRAINT guard_sign_case_fk FOREIGN KEY (case_id) REFERENCES moderation_case (id) ON DELETE CASCADE
    );
    CREATE UNIQUE INDEX guard_sign_case_uq ON guard_sign (case_id, kind, fingerprint);
    CREATE INDEX rating_submitted_ix ON rating (submitted_at) WHERE submitted_at IS NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX rating_submitted_ix; DROP TABLE guard_sign');
  }
}
