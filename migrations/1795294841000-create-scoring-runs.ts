import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One row per scoring of the whole table: where a stopped one goes on. */
export class CreateScoringRuns1795294841000 implements MigrationInterface {
  name = 'CreateScoringRuns1795294841000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE scoring_run (
      as_of date NOT NULL,
      model_version text NOT NULL,
      last_company_id text NOT NULL DEFAULT '',
      scored bigint NOT NULL DEFAULT 0,
      is_done boolean NOT NULL DEFAULT false,
      CONSTRAINT scoring_run_pk PRIMARY KEY (as_of, model_version)
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE scoring_run`);
  }
}
