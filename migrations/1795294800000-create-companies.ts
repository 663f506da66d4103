import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Identity of each company, one row per (country, registration number). The last check makes a privacy leak impossible to store. */
export class CreateCompanies1795294800000 implements MigrationInterface {
  name = 'CreateCompanies1795294800000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE company (
      company_id text NOT NULL,
      name text,
      acronym text,
      trade_names text array NOT NULL DEFAULT '{}',
      visibility text NOT NULL,
      status text NOT NULL,
      register_status text,
      created_on date,
      ceased_on date,
      legal_form_code text,
      activity_code text,
      activity_scheme text,
      size_band text,
      size_year smallint,
      size_category text,
      postcode text,
      locality text,
      department text,
      accounts_next_due_on date,
      accounts_made_up_on date,
      accounts_category text,
      outstanding_charges integer,
      source text NOT NULL,
      source_on date NOT NULL,
      record_id text NOT NULL,
      imported_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT company_pk PRIMARY KEY (company_id),
      CONSTRAINT company_visibility_ck CHECK (visibility IN ('PUBLIC', 'PARTIAL', 'NATURAL_PERSON', 'HIDDEN')),
      CONSTRAINT company_status_ck CHECK (status IN ('ACTIVE', 'CEASED', 'UNKNOWN')),
      CONSTRAINT company_name_hidden_ck CHECK (visibility = 'PUBLIC' OR (name IS NULL AND acronym IS NULL AND trade_names = '{}'))
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE company`);
  }
}
