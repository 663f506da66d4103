import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One invoice of a supplier to a client, and what was paid of it. The unique index is what counts an invoice once: it
 * decides between two submissions at the same instant, whichever account of the supplier tells it. A draft has no key
 * yet and claims no invoice.
 */
export class CreatePaymentExperiences1795303003100 implements MigrationInterface {
  name = 'CreatePaymentExperiences1795303003100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE payment_experience (
      id uuid NOT NULL,
      rating_id uuid NOT NULL,
      author_organisation_id text NOT NULL,
      supplier_company_id text NOT NULL,
      client_company_id text NOT NULL,
      invoice_key text,
      reference text NOT NULL,
      issued_on date,
      due_on date NOT NULL,
      amount_minor bigint NOT NULL,
      currency text NOT NULL,
      outcome text NOT NULL,
      observed_on date,
      frozen_days integer NOT NULL DEFAULT 0,
      lateness_reason text,
      import_id uuid,
      created_at timestamptz NOT NULL,
      withdrawn_at timestamptz,
      CONSTRAINT payment_experience_pk PRIMARY KEY (id),
      CONSTRAINT payment_experience_rating_fk FOREIGN KEY (rating_id) REFERENCES rating (id) ON DELETE CASCADE,
      CONSTRAINT payment_experience_amount_ck CHECK (amount_minor > 0),
      CONSTRAINT payment_experience_outcome_ck CHECK (outcome IN ('PAID', 'PARTLY_PAID', 'UNPAID', 'DISPUTED', 'CHARGED_BACK', 'WRITTEN_OFF'))
    );
    CREATE UNIQUE INDEX payment_experience_invoice_uq ON payment_experience (supplier_company_id, client_company_id, invoice_key) WHERE withdrawn_at IS NULL;
    CREATE INDEX payment_experience_rating_ix ON payment_experience (rating_id);
    CREATE INDEX payment_experience_author_ix ON payment_experience (author_organisation_id, client_company_id);
    CREATE INDEX payment_experience_import_ix ON payment_experience (import_id) WHERE import_id IS NOT NULL;
    CREATE TABLE experience_payment (
      experience_id uuid NOT NULL,
      position smallint NOT NULL,
      paid_on date NOT NULL,
      amount_minor bigint NOT NULL,
      recorded_at timestamptz NOT NULL,
      CONSTRAINT experience_payment_pk PRIMARY KEY (experience_id, position),
      CONSTRAINT experience_payment_experience_fk FOREIGN KEY (experience_id) REFERENCES payment_experience (id) ON DELETE CASCADE,
      CONSTRAINT experience_payment_amount_ck CHECK (amount_minor > 0)
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE experience_payment, payment_experience`);
  }
}
