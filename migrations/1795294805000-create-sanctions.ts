import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Published fines for late payment (DGCCRF). A row may be shown until `published_until` only: the law limits the publication in time. */
export class CreateSanctions1795294805000 implements MigrationInterface {
  name = 'CreateSanctions1795294805000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE sanction (
      company_id text NOT NULL,
      record_id text NOT NULL,
      amount_minor bigint NOT NULL,
      currency text NOT NULL,
      reason text NOT NULL,
      decided_on date NOT NULL,
      published_until date NOT NULL,
      url text NOT NULL,
      source text NOT NULL,
      source_on date NOT NULL,
      imported_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT sanction_pk PRIMARY KEY (company_id, record_id)
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE sanction`);
  }
}
