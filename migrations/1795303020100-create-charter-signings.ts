import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Signatures of the charter that wait for the code of an e-mail. A person has one at a time: a new one takes its place. */
export class CreateCharterSignings1795303020100 implements MigrationInterface {
  name = 'CreateCharterSignings1795303020100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE charter_signing (
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      company_id text NOT NULL,
      organisation_id text NOT NULL,
      account_id text NOT NULL,
      version_id text NOT NULL,
      language text NOT NULL,
      content_hash text NOT NULL,
      consent_text_hash text NOT NULL,
      signatory_name text NOT NULL,
      signatory_role text NOT NULL,
      code_hash bytea NOT NULL,
      started_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      attempts_left smallint NOT NULL,
      used_at timestamptz,
      replaced_at timestamptz,
      CONSTRAINT charter_signing_pk PRIMARY KEY (id)
    );
    CREATE UNIQUE INDEX charter_signing_waiting_uq ON charter_signing (organisation_id, account_id)
      WHERE used_at IS NULL AND replaced_at IS NULL;
    CREATE INDEX charter_signing_organisation_ix ON charter_signing (organisation_id, started_at);
    CREATE INDEX charter_signing_account_ix ON charter_signing (account_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE charter_signing');
  }
}
