import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What suppliers say of their clients. Sector and size of the supplier are kept as they were when it spoke: the public sees nothing else of it. */
export class CreateRatings1795303003000 implements MigrationInterface {
  name = 'CreateRatings1795303003000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE rating (
      id uuid NOT NULL,
      author_organisation_id text NOT NULL,
      supplier_company_id text NOT NULL,
      supplier_activity_code text,
      supplier_activity_scheme text,
      supplier_size_band text,
      client_company_id text NOT NULL,
      status text NOT NULL,
      revision integer NOT NULL DEFAULT 1,
      tier text NOT NULL,
      is_negative boolean NOT NULL,
      is_verified boolean NOT NULL DEFAULT true,
      is_related_party boolean NOT NULL DEFAULT false,
      is_signed boolean NOT NULL DEFAULT false,
      fairness smallint,
      clarity smallint,
      communication smallint,
      would_work_again smallint,
      comment text,
      client_contact_email text,
      client_language text,
      import_id uuid,
      submitted_at timestamptz,
      notice_sent_at timestamptz,
      reply_until timestamptz,
      heard_at timestamptz,
      published_at timestamptz,
      settled_at timestamptz,
      expires_on date,
      reply text,
      replied_at timestamptz,
      withdrawal_reason text,
      created_by text NOT NULL,
      created_at timestamptz NOT NULL,
      CONSTRAINT rating_pk PRIMARY KEY (id),
      CONSTRAINT rating_status_ck CHECK (status IN ('DRAFT', 'SUBMITTED', 'NOTICE_SENT', 'DISPUTED', 'MEDIATION', 'MODERATION', 'HELD', 'PUBLISHED', 'FLAGGED', 'SETTLED', 'UPHELD', 'CORRECTED', 'REJECTED', 'APPEALED', 'EXPIRED', 'WITHDRAWN')),
      CONSTRAINT rating_tier_ck CHECK (tier IN ('T0', 'T1', 'T2', 'T3', 'T4')),
      CONSTRAINT rating_own_company_ck CHECK (supplier_company_id <> client_company_id),
      CONSTRAINT rating_answers_ck CHECK (fairness BETWEEN 1 AND 5 AND clarity BETWEEN 1 AND 5 AND communication BETWEEN 1 AND 5 AND would_work_again BETWEEN 1 AND 5),
      CONSTRAINT rating_reply_ck CHECK ((reply IS NULL) = (replied_at IS NULL))
    );
    CREATE INDEX rating_client_ix ON rating (client_company_id, status, id);
    CREATE INDEX rating_author_ix ON rating (author_organisation_id, client_company_id);
    CREATE INDEX rating_import_ix ON rating (import_id) WHERE import_id IS NOT NULL;
    CREATE INDEX rating_due_ix ON rating (reply_until, id) WHERE status = 'NOTICE_SENT';
    CREATE INDEX rating_waiting_ix ON rating (client_company_id) WHERE status = 'SUBMITTED';
    CREATE INDEX rating_expiry_ix ON rating (expires_on, id) WHERE expires_on IS NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE rating`);
  }
}
