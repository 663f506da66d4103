import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys with which programs of an organisation ask. Of a token only its hash is kept, and its beginning, to tell keys apart. */
export class CreateApiKeys1795303027000 implements MigrationInterface {
  name = 'CreateApiKeys1795303027000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE api_key (
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      organisation_id text NOT NULL,
      name text NOT NULL,
      scope text NOT NULL,
      prefix text NOT NULL,
      token_hash bytea NOT NULL,
      created_at timestamptz NOT NULL,
      created_by text,
      expires_at timestamptz NOT NULL,
      revoked_at timestamptz,
      CONSTRAINT api_key_pk PRIMARY KEY (id),
      CONSTRAINT api_key_token_hash_uq UNIQUE (token_hash),
      CONSTRAINT api_key_scope_ck CHECK (scope IN ('PUBLIC', 'ORGANISATION')),
      CONSTRAINT api_key_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation ON DELETE CASCADE,
      CONSTRAINT api_key_created_by_fk FOREIGN KEY (created_by) REFERENCES account ON DELETE SET NULL
    );
    CREATE INDEX api_key_organisation_ix ON api_key (organisation_id, created_at);
    CREATE INDEX api_key_created_by_ix ON api_key (created_by)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE api_key');
  }
}
