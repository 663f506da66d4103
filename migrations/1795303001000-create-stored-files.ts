import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Uploaded files: what is known of them. Their bytes are outside of the database, under the same id. */
export class CreateStoredFiles1795303001000 implements MigrationInterface {
  name = 'CreateStoredFiles1795303001000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE stored_file (
      file_id uuid NOT NULL,
      organisation_id text NOT NULL,
      account_id text NOT NULL,
      purpose text NOT NULL,
      name text NOT NULL,
      type text NOT NULL,
      size bigint NOT NULL,
      sha256 bytea NOT NULL,
      received_at timestamptz NOT NULL,
      stored_at timestamptz,
      attached_to_type text,
      attached_to_id text,
      released_at timestamptz,
      CONSTRAINT stored_file_pk PRIMARY KEY (file_id)
    );
    CREATE INDEX stored_file_attached_ix ON stored_file (attached_to_type, attached_to_id);
    CREATE INDEX stored_file_purge_ix ON stored_file (received_at) WHERE attached_to_id IS NULL OR released_at IS NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE stored_file`);
  }
}
