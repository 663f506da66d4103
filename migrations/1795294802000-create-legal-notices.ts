import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Published legal notices about a company (insolvency, removal from the register, deposit of accounts). The judgment text is read at import and not kept: it names people. */
export class CreateLegalNotices1795294802000 implements MigrationInterface {
  name = 'CreateLegalNotices1795294802000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE legal_notice (
      company_id text NOT NULL,
      notice_id text NOT NULL,
      kind text NOT NULL,
      nature text NOT NULL,
      notice_type text NOT NULL,
      corrects_notice_id text,
      published_on date NOT NULL,
      judged_on date,
      payments_stopped_on date,
      period_ended_on date,
      court text,
      url text,
      source text NOT NULL,
      source_on date NOT NULL,
      record_id text NOT NULL,
      imported_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT legal_notice_pk PRIMARY KEY (company_id, notice_id),
      CONSTRAINT legal_notice_type_ck CHECK (notice_type IN ('INITIAL', 'CORRECTION', 'CANCELLATION'))
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE legal_notice`);
  }
}
