import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dated scores. `facts` is the complete input: scoring it again under `model_version` gives `scorecard` bit for bit. */
export class CreateReliabilitySnapshots1795294808000 implements MigrationInterface {
  name = 'CreateReliabilitySnapshots1795294808000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE reliability_snapshot (
      company_id text NOT NULL,
      as_of date NOT NULL,
      model_version text NOT NULL,
      outcome text NOT NULL,
      score double precision,
      interval_low double precision,
      interval_high double precision,
      grade text,
      facts jsonb NOT NULL,
      scorecard jsonb NOT NULL,
      computed_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT reliability_snapshot_pk PRIMARY KEY (company_id, as_of, model_version)
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE reliability_snapshot`);
  }
}
