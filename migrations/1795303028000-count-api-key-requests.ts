import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each key asked on each day (UTC), added up by all machines: the quota is taken from it. */
export class CountApiKeyRequests1795303028000 implements MigrationInterface {
  name = 'CountApiKeyRequests1795303028000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE api_key_usage (
      key_id uuid NOT NULL,
      day date NOT NULL,
      requests integer NOT NULL,
      CONSTRAINT api_key_usage_pk PRIMARY KEY (key_id, day),
      CONSTRAINT api_key_usage_key_fk FOREIGN KEY (key_id) REFERENCES api_key ON DELETE CASCADE
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE api_key_usage');
  }
}
