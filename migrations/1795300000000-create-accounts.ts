import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People, their ways to sign in, their sessions and second factors. The library of accounts reads and writes these
 * tables; it asks for a primary key named `id` and for its fields, everything else is ours.
 */
export class CreateAccounts1795300000000 implements MigrationInterface {
  name = 'CreateAccounts1795300000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE account (
      id text NOT NULL,
      name text NOT NULL,
      email text NOT NULL,
      is_email_verified boolean NOT NULL DEFAULT false,
      image text,
      language text NOT NULL DEFAULT 'fr',
      has_second_factor boolean NOT NULL DEFAULT false,
      created_at timestamptz NOT NULL DEFAULT now(),
      updated_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT account_pk PRIMARY KEY (id),
      CONSTRAINT account_email_uq UNIQUE (email),
      CONSTRAINT account_email_ck CHECK (email = lower(email)),
      CONSTRAINT account_language_ck CHECK (language IN ('fr', 'en'))
    );
    CREATE TABLE account_credential (
      id text NOT NULL,
      account_id text NOT NULL,
      provider_id text NOT NULL,
      subject text NOT NULL,
      password text,
      access_token text,
      refresh_token text,
      id_token text,
      access_token_expires_at timestamptz,
      refresh_token_expires_at timestamptz,
      scope text,
      created_at timestamptz NOT NULL DEFAULT now(),
      updated_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT account_credential_pk PRIMARY KEY (id),
      CONSTRAINT account_credential_subject_uq UNIQUE (provider_id, subject),
      CONSTRAINT account_credential_account_fk FOREIGN KEY (account_id) REFERENCES account ON DELETE CASCADE
    );
    CREATE INDEX account_credential_account_ix ON account_credential (account_id);
    CREATE TABLE account_session (
      id text NOT NULL,
      account_id text NOT NULL,
      token text NOT NULL,
      expires_at timestamptz NOT NULL,
      ip_address text,
      user_agent text,
      active_organisation_id text,
      second_factor_at timestamptz,
      created_at timestamptz NOT NULL DEFAULT now(),
      updated_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT account_session_pk PRIMARY KEY (id),
      CONSTRAINT account_session_token_uq UNIQUE (token),
      CONSTRAINT account_session_account_fk FOREIGN KEY (account_id) REFERENCES account ON DELETE CASCADE
    );
    CREATE INDEX account_session_account_ix ON account_session (account_id);
    CREATE INDEX account_session_expiry_ix ON account_session (expires_at);
    CREATE TABLE account_verification (
      id text NOT NULL,
      identifier text NOT NULL,
      value text NOT NULL,
      expires_at timestamptz NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      updated_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT account_verification_pk PRIMARY KEY (id)
    );
    CREATE INDEX account_verification_identifier_ix ON account_verification (identifier);
    CREATE INDEX account_verification_expiry_ix ON account_verification (expires_at);
    CREATE TABLE account_second_factor (
      id text NOT NULL,
      account_id text NOT NULL,
      secret text NOT NULL,
      backup_codes text NOT NULL,
      is_verified boolean NOT NULL DEFAULT true,
      failed_attempts integer NOT NULL DEFAULT 0,
      locked_until timestamptz,
      CONSTRAINT account_second_factor_pk PRIMARY KEY (id),
      CONSTRAINT account_second_factor_account_uq UNIQUE (account_id),
      CONSTRAINT account_second_factor_account_fk FOREIGN KEY (account_id) REFERENCES account ON DELETE CASCADE
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'DROP TABLE account_second_factor, account_verification, account_session, account_credential, account',
    );
  }
}
