import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Places of business of a French company (SIRET), current state only. */
export class CreateEstablishments1795294801000 implements MigrationInterface {
  name = 'CreateEstablishments1795294801000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE establishment (
      company_id text NOT NULL,
      siret text NOT NULL,
      is_head_office boolean NOT NULL DEFAULT false,
      status text NOT NULL,
      trade_name text,
      created_on date,
      closed_on date,
      activity_code text,
      activity_scheme text,
      size_band text,
      postcode text,
      locality text,
      municipality_code text,
      source text NOT NULL,
      source_on date NOT NULL,
      record_id text NOT NULL,
      imported_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT establishment_pk PRIMARY KEY (company_id, siret),
      CONSTRAINT establishment_status_ck CHECK (status IN ('OPEN', 'CLOSED', 'UNKNOWN'))
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE establishment`);
  }
}
