import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a live register was last asked about a company and what it said: a number that was asked for is not asked again for a while. */
export class CreateRegisterLookups1795294820000 implements MigrationInterface {
  name = 'CreateRegisterLookups1795294820000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE register_lookup (
      company_id text NOT NULL,
      outcome text NOT NULL,
      asked_at timestamptz NOT NULL,
      CONSTRAINT register_lookup_pk PRIMARY KEY (company_id),
      CONSTRAINT register_lookup_outcome_ck CHECK (outcome IN ('FOUND', 'UNKNOWN', 'NOT_DISCLOSED'))
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE register_lookup`);
  }
}
