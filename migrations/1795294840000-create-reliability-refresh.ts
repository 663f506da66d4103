import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When each company's answer must be computed again, and how fresh the facts behind it are: a recomputation that read older facts loses. */
export class CreateReliabilityRefresh1795294840000 implements MigrationInterface {
  name = 'CreateReliabilityRefresh1795294840000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE reliability_refresh (
      company_id text NOT NULL,
      refresh_on date NOT NULL,
      facts_read_at timestamptz NOT NULL,
      CONSTRAINT reliability_refresh_pk PRIMARY KEY (company_id)
    );
    CREATE INDEX reliability_refresh_day_ix ON reliability_refresh (refresh_on, company_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE reliability_refresh`);
  }
}
