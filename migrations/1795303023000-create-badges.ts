import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Keys that sign badges and the badges they signed. Two indexes are rules: one key is the current one, however many
 * servers start together, and no two badges share a place in the status lists.
 */
export class CreateBadges1795303023000 implements MigrationInterface {
  name = 'CreateBadges1795303023000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE badge_key (
      kid text NOT NULL,
      algorithm text NOT NULL,
      public_jwk jsonb NOT NULL,
      private_key bytea NOT NULL,
      created_at timestamptz NOT NULL,
      retired_at timestamptz,
      compromised_at timestamptz,
      CONSTRAINT badge_key_pk PRIMARY KEY (kid)
    );
    CREATE UNIQUE INDEX badge_key_current_uq ON badge_key (algorithm) WHERE retired_at IS NULL;
    CREATE TABLE badge_credential (
      id uuid NOT NULL,
      membership_id uuid NOT NULL,
      company_id text NOT NULL,
      tier text NOT NULL,
      version_id text NOT NULL,
      kid text NOT NULL,
      status_index integer NOT NULL,
      issued_at timestamptz NOT NULL,
      valid_until timestamptz NOT NULL,
      jwt text NOT NULL,
      document jsonb NOT NULL,
      revoked_at timestamptz,
      revoked_reason text,
      CONSTRAINT badge_credential_pk PRIMARY KEY (id),
      CONSTRAINT badge_credential_status_index_uq UNIQUE (status_index),
      CONSTRAINT badge_credential_membership_fk FOREIGN KEY (membership_id) REFERENCES charter_membership (id),
      CONSTRAINT badge_credential_key_fk FOREIGN KEY (kid) REFERENCES badge_key (kid)
    );
    CREATE INDEX badge_credential_membership_ix ON badge_credential (membership_id, issued_at);
    CREATE INDEX badge_credential_key_ix ON badge_credential (kid, valid_until);
    CREATE INDEX badge_credential_revoked_ix ON badge_credential (status_index) WHERE revoked_at IS NOT NULL;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE badge_credential; DROP TABLE badge_key;');
  }
}
