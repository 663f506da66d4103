import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Log of what was done, each entry sealed with the hash of the one before. The head is a row of its own: its lock puts
 * writers in line, and a log that lost its last entries no longer ends where the head says.
 */
export class CreateAuditLog1795303000000 implements MigrationInterface {
  name = 'CreateAuditLog1795303000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE audit_entry (
      seq bigint NOT NULL,
      subject_type text NOT NULL,
      subject_id text NOT NULL,
      entry jsonb NOT NULL,
      hash bytea NOT NULL,
      CONSTRAINT audit_entry_pk PRIMARY KEY (seq)
    );
    CREATE INDEX audit_entry_subject_ix ON audit_entry (subject_type, subject_id, seq);
    CREATE TABLE audit_head (
      only_row boolean NOT NULL DEFAULT true,
      seq bigint NOT NULL,
      hash bytea NOT NULL,
      CONSTRAINT audit_head_pk PRIMARY KEY (only_row),
      CONSTRAINT audit_head_only_one_ck CHECK (only_row)
    );
    INSERT INTO audit_head (seq, hash) VALUES (0, sha256('goodpayer'));
    CREATE FUNCTION refuse_change_of_audit() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'The audit log is append-only'; END $$;
    CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE audit_entry; DROP TABLE audit_head; DROP FUNCTION refuse_change_of_audit()`);
  }
}
