import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Organisations, each tied to one company for good, and who may act for them. An organisation outlives its people:
 * what it stated about others stays its statement.
 */
export class CreateOrganisations1795300001000 implements MigrationInterface {
  name = 'CreateOrganisations1795300001000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE organisation (
      id text NOT NULL,
      company_id text NOT NULL,
      founder_id text,
      name text NOT NULL,
      slug text NOT NULL,
      logo text,
      metadata text,
      created_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT organisation_pk PRIMARY KEY (id),
      CONSTRAINT organisation_slug_uq UNIQUE (slug),
      CONSTRAINT organisation_founder_uq UNIQUE (company_id, founder_id),
      CONSTRAINT organisation_founder_fk FOREIGN KEY (founder_id) REFERENCES account ON DELETE SET NULL
    );
    CREATE INDEX organisation_founder_ix ON organisation (founder_id);
    CREATE TABLE organisation_member (
      id text NOT NULL,
      organisation_id text NOT NULL,
      account_id text NOT NULL,
      role text NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT organisation_member_pk PRIMARY KEY (id),
      CONSTRAINT organisation_member_account_uq UNIQUE (organisation_id, account_id),
      CONSTRAINT organisation_member_role_ck CHECK (role IN ('owner', 'accountant', 'viewer')),
      CONSTRAINT organisation_member_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation ON DELETE CASCADE,
      CONSTRAINT organisation_member_account_fk FOREIGN KEY (account_id) REFERENCES account ON DELETE CASCADE
    );
    CREATE INDEX organisation_member_account_ix ON organisation_member (account_id);
    CREATE TABLE organisation_invitation (
      id text NOT NULL,
      organisation_id text NOT NULL,
      inviter_id text NOT NULL,
      email text NOT NULL,
      role text NOT NULL,
      status text NOT NULL DEFAULT 'pending',
      expires_at timestamptz NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT organisation_invitation_pk PRIMARY KEY (id),
      CONSTRAINT organisation_invitation_role_ck CHECK (role IN ('owner', 'accountant', 'viewer')),
      CONSTRAINT organisation_invitation_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation ON DELETE CASCADE,
      CONSTRAINT organisation_invitation_inviter_fk FOREIGN KEY (inviter_id) REFERENCES account ON DELETE CASCADE
    );
    CREATE INDEX organisation_invitation_organisation_ix ON organisation_invitation (organisation_id);
    CREATE INDEX organisation_invitation_email_ix ON organisation_invitation (email);
    CREATE INDEX organisation_invitation_inviter_ix ON organisation_invitation (inviter_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE organisation_invitation, organisation_member, organisation');
  }
}
