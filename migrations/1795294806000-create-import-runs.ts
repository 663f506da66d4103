import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One row per imported file: where a stopped import goes on, and what was read, written and rejected. */
export class CreateImportRuns1795294806000 implements MigrationInterface {
  name = 'CreateImportRuns1795294806000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE import_run (
      import_run_id bigint GENERATED ALWAYS AS IDENTITY,
      source text NOT NULL,
      file_name text NOT NULL,
      fingerprint text NOT NULL,
      state text NOT NULL,
      rows_read bigint NOT NULL DEFAULT 0,
      rows_written bigint NOT NULL DEFAULT 0,
      rows_rejected bigint NOT NULL DEFAULT 0,
      source_on date NOT NULL,
      started_at timestamptz NOT NULL DEFAULT now(),
      updated_at timestamptz NOT NULL DEFAULT now(),
      failure text,
      CONSTRAINT import_run_pk PRIMARY KEY (import_run_id),
      CONSTRAINT import_run_file_uq UNIQUE (source, fingerprint),
      CONSTRAINT import_run_state_ck CHECK (state IN ('RUNNING', 'DONE', 'FAILED'))
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE import_run`);
  }
}
