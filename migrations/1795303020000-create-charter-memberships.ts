import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who signed the charter. A company has one membership that goes on, whoever signs at the same moment: the partial unique
 * index is that rule. Signatures are evidence, so the table refuses to be changed, as the audit log does.
 */
export class CreateCharterMemberships1795303020000 implements MigrationInterface {
  name = 'CreateCharterMemberships1795303020000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE charter_membership (
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      company_id text NOT NULL,
      organisation_id text NOT NULL,
      status text NOT NULL,
      version_id text NOT NULL,
      tier text NOT NULL DEFAULT 'SIGNATORY',
      code text NOT NULL,
      signed_at timestamptz NOT NULL,
      term_ends_on date NOT NULL,
      resign_by date,
      status_since timestamptz NOT NULL,
      ended_at timestamptz,
      CONSTRAINT charter_membership_pk PRIMARY KEY (id),
      CONSTRAINT charter_membership_code_uq UNIQUE (code)
    );
    CREATE UNIQUE INDEX charter_membership_open_uq ON charter_membership (company_id) WHERE ended_at IS NULL;
    CREATE INDEX charter_membership_company_ix ON charter_membership (company_id, signed_at);
    CREATE INDEX charter_membership_organisation_ix ON charter_membership (organisation_id, signed_at);
    CREATE TABLE membership_step (
      seq bigint GENERATED ALWAYS AS IDENTITY,
      membership_id uuid NOT NULL,
      at timestamptz NOT NULL,
      action text NOT NULL,
      from_status text,
      to_status text NOT NULL,
      tier text NOT NULL,
      public_note text,
      CONSTRAINT membership_step_pk PRIMARY KEY (seq),
      CONSTRAINT membership_step_membership_fk FOREIGN KEY (membership_id) REFERENCES charter_membership
    );
    CREATE INDEX membership_step_membership_ix ON membership_step (membership_id, seq);
    CREATE TABLE charter_signature (
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      membership_id uuid NOT NULL,
      company_id text NOT NULL,
      organisation_id text NOT NULL,
      version_id text NOT NULL,
      language text NOT NULL,
      content_hash text NOT NULL,
      consent_text_hash text NOT NULL,
      kind text NOT NULL,
      account_id text NOT NULL,
      signatory_name text NOT NULL,
      signatory_role text NOT NULL,
      signed_at timestamptz NOT NULL,
      term_ends_on date NOT NULL,
      CONSTRAINT charter_signature_pk PRIMARY KEY (id),
      CONSTRAINT charter_signature_membership_fk FOREIGN KEY (membership_id) REFERENCES charter_membership
    );
    CREATE INDEX charter_signature_membership_ix ON charter_signature (membership_id, signed_at);
    CREATE INDEX charter_signature_account_ix ON charter_signature (account_id);
    CREATE FUNCTION refuse_change_of_signature() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'Signatures of the charter are append-only'; END $$;
    CREATE TRIGGER charter_signature_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON charter_signature
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_signature()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE charter_signature; DROP FUNCTION refuse_change_of_signature();
      DROP TABLE membership_step; DROP TABLE charter_membership`);
  }
}
