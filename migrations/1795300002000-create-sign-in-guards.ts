import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What slows down who guesses passwords, per address and per account; moderators; company numbers that a provider proved. */
export class CreateSignInGuards1795300002000 implements MigrationInterface {
  name = 'CreateSignInGuards1795300002000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE account_rate_limit (
      id text NOT NULL,
      key text NOT NULL,
      count integer NOT NULL,
      last_request bigint NOT NULL,
      CONSTRAINT account_rate_limit_pk PRIMARY KEY (id),
      CONSTRAINT account_rate_limit_key_uq UNIQUE (key)
    );
    CREATE TABLE sign_in_attempt (
      account_key text NOT NULL,
      failures integer NOT NULL,
      blocked_until timestamptz NOT NULL,
      last_attempt_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT sign_in_attempt_pk PRIMARY KEY (account_key)
    );
    CREATE TABLE moderator (
      account_id text NOT NULL,
      appointed_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT moderator_pk PRIMARY KEY (account_id),
      CONSTRAINT moderator_account_fk FOREIGN KEY (account_id) REFERENCES account ON DELETE CASCADE
    );
    CREATE TABLE proved_company_number (
      account_id text NOT NULL,
      issuer text NOT NULL,
      company_id text NOT NULL,
      proved_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT proved_company_number_pk PRIMARY KEY (account_id, issuer),
      CONSTRAINT proved_company_number_account_fk FOREIGN KEY (account_id) REFERENCES account ON DELETE CASCADE
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE proved_company_number, moderator, sign_in_attempt, account_rate_limit');
  }
}
