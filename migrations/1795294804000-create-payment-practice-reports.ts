import type { MigrationInterface, QueryRunner } from 'typeorm';

/** UK statutory payment-practices reports. Percentages 0–100, days from receipt of the invoice; `paid_late_pct` = not paid within agreed terms. */
export class CreatePaymentPracticeReports1795294804000 implements MigrationInterface {
  name = 'CreatePaymentPracticeReports1795294804000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE payment_practice_report (
      company_id text NOT NULL,
      report_id text NOT NULL,
      period_start_on date,
      period_end_on date NOT NULL,
      filed_on date,
      average_days_to_pay double precision,
      paid_within_30_pct double precision,
      paid_31_to_60_pct double precision,
      paid_after_60_pct double precision,
      paid_late_pct double precision,
      late_by_dispute_pct double precision,
      shortest_term_days integer,
      longest_term_days integer,
      sector_code text,
      url text,
      source text NOT NULL,
      source_on date NOT NULL,
      record_id text NOT NULL,
      imported_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT payment_practice_report_pk PRIMARY KEY (company_id, report_id)
    );
    CREATE INDEX payment_practice_report_sector_ix ON payment_practice_report (sector_code, period_end_on)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE payment_practice_report`);
  }
}
